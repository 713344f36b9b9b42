package dk.sporskifte.casework.api.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was moved in under the municipality's own keys, so that nothing is moved in twice. */
public interface MovedInStore {
  /** Those of the keys that were moved in, by key. */
  Map<String, MovedIn> find(Set<String> keys);

  /** A key is taken once. */
  void add(MovedIn line);

  /**
   * @param key a digest: the list of what was moved in names nobody
   * @param object the case or person it became
   * @param content a digest of each column, {@code heading=digest}
   */
  record MovedIn(
      UUID id, String key, UUID object, List<String> content, UUID movedInBy, Instant movedInAt) {
    public MovedIn {
      content = List.copyOf(content);
    }
  }
}
