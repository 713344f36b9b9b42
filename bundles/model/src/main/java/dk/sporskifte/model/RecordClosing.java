package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;

/** Why a record is no longer in use; it stays readable. */
public record RecordClosing(String note, UserId by, Instant at) {
  public RecordClosing {
    note = Require.text(note, "note");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }
}
