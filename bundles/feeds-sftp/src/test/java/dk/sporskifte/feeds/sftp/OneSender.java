package dk.sporskifte.feeds.sftp;

import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A sender with one setting. */
record OneSender(Path root, String code, Setting key, String value) implements ConfiguredSender {
  @Override
  public TenantKey tenant() {
    return new TenantKey("korsbaek");
  }

  @Override
  public Set<String> feeds() {
    return Set.of("test-list");
  }

  @Override
  public Path folder() {
    return root.resolve("korsbaek").resolve(code);
  }

  @Override
  public Optional<String> setting(Setting wanted) {
    return wanted == key ? Optional.of(value) : Optional.empty();
  }

  @Override
  public Answer deliver(String way, Optional<String> feed, String name, byte[] content) {
    throw new UnsupportedOperationException("its folder is watched");
  }

  @Override
  public String toString() {
    return tenant() + "/" + code;
  }
}
