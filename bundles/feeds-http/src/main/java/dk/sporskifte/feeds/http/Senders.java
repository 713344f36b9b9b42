package dk.sporskifte.feeds.http;

import dk.sporskifte.feeds.way.ConfiguredSender;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The senders that are configured now. */
@Component(service = Senders.class)
public final class Senders {
  private final List<ConfiguredSender> all = new CopyOnWriteArrayList<>();

  @Reference(
      name = "senders",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public void add(ConfiguredSender sender) {
    all.add(sender);
  }

  public void remove(ConfiguredSender sender) {
    all.remove(sender);
  }

  Stream<ConfiguredSender> of(String tenant) {
    return all.stream().filter(sender -> sender.tenant().value().equals(tenant));
  }

  Optional<ConfiguredSender> named(String tenant, String code) {
    return of(tenant).filter(sender -> sender.code().equals(code)).findFirst();
  }
}
