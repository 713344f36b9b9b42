package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A file attached to a record.
 *
 * @param type media type
 * @param size in bytes
 * @param digest SHA-256 of its content, hexadecimal
 */
public record RecordFile(
    UUID id,
    RecordId record,
    String name,
    String type,
    int size,
    String digest,
    UserId by,
    Instant at) {
  public RecordFile {
    Objects.requireNonNull(id);
    Objects.requireNonNull(record);
    name = Require.text(name, "name");
    type = Require.text(type, "type");
    digest = Require.text(digest, "digest");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }
}
