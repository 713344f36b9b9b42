package dk.sporskifte.feeds.way;

import dk.sporskifte.model.TenantKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One sender of one tenant as an operator configured it; a service for as long as its configuration
 * is there and can be used.
 */
@ProviderType
public interface ConfiguredSender {
  /** More of a message than this need not be read: it is refused for its size. */
  int ENOUGH = 10 * 1024 * 1024 + 1;

  TenantKey tenant();

  /** As in the envelope, for example {@code nsp}. */
  String code();

  /** Names of the feeds it may send. */
  Set<String> feeds();

  /** Root of its drop folder, whether or not it is there. */
  Path folder();

  /** What the operator wrote; empty where nothing. */
  Optional<String> setting(Setting key);

  /**
   * Takes a message, and answers when it is stored or refused for good. May be repeated after any
   * failure: the effect is one, the answer the same.
   *
   * @param way in, for example {@code sftp}: lower case letters, digits and hyphens
   * @param feed the only one it may be, where the way in names it
   * @param name of the file, whose ending tells the format
   * @param content all of it, or {@link #ENOUGH}
   * @throws RuntimeException when it cannot be stored now
   */
  Answer deliver(String way, Optional<String> feed, String name, byte[] content);
}
