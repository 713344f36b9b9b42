package dk.sporskifte.casework.api;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A message as it came.
 *
 * @param way in, for example {@code folder}
 * @param size in bytes, of all that was sent
 * @param encrypted with the tenant's key; nothing in it where it is not ours to keep
 */
public record RawMessage(String way, long size, byte[] encrypted) {
  private static final Pattern WAY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public RawMessage {
    if (!WAY.matcher(way).matches()) {
      throw new IllegalArgumentException("not a way in: " + way);
    }
    if (size < 0) {
      throw new IllegalArgumentException("a message has no negative size");
    }
    Objects.requireNonNull(encrypted);
  }

  @Override
  public String toString() {
    return size + " bytes by " + way;
  }
}
