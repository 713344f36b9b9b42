package dk.sporskifte.feeds.check;

import dk.sporskifte.model.TenantKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;

/** The senders that are configured now, whatever their ways in. */
@Component(service = KnownSenders.class)
public final class KnownSenders {
  private final List<Sender> senders = new CopyOnWriteArrayList<>();

  public void add(Sender sender) {
    senders.add(sender);
  }

  public void remove(Sender sender) {
    senders.removeIf(known -> known == sender);
  }

  public List<Sender> of(TenantKey tenant) {
    return senders.stream()
        .filter(sender -> sender.tenant().equals(tenant))
        .sorted(Comparator.comparing(Sender::code))
        .toList();
  }

  public Optional<Sender> named(TenantKey tenant, String code) {
    return of(tenant).stream().filter(sender -> sender.code().equals(code)).findFirst();
  }
}
