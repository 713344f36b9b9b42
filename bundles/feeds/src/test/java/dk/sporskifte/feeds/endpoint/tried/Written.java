package dk.sporskifte.feeds.endpoint.tried;

import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sender with what an operator wrote of it. */
public record Written(Map<Setting, String> settings, Path folder) implements ConfiguredSender {
  @Override
  public TenantKey tenant() {
    return Node.NSP.tenant();
  }

  @Override
  public String code() {
    return Node.NSP.code();
  }

  @Override
  public Set<String> feeds() {
    return Node.NSP.feeds();
  }

  @Override
  public Optional<String> setting(Setting key) {
    return Optional.ofNullable(settings.get(key));
  }

  @Override
  public Answer deliver(String way, Optional<String> feed, String name, byte[] content) {
    throw new UnsupportedOperationException("a route has a road of its own");
  }
}
