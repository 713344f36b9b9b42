package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;

/** That somebody has read a record in that version. */
public record RecordReceipt(RecordId record, UserId user, int version, Instant at) {
  public RecordReceipt {
    Objects.requireNonNull(record);
    Objects.requireNonNull(user);
    Objects.requireNonNull(at);
  }
}
