package dk.sporskifte.rest.protocol;

import java.util.Optional;

/**
 * Something new, answered as 201.
 *
 * @param path where it is found, below the API's root
 * @param replayed whether an earlier request under the same key had created it
 */
public record Created<T>(T entity, Optional<String> path, boolean replayed) {
  /**
   * @param parts of the path below the tenant
   */
  public Created<T> at(Caller caller, Object... parts) {
    var found = new StringBuilder(caller.tenant().key().value());
    for (Object part : parts) {
      found.append('/').append(part);
    }
    return new Created<>(entity, Optional.of(found.toString()), replayed);
  }
}
