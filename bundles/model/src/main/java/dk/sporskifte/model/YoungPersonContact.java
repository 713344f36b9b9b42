package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Contact with the young person, had or tried (HEL-45).
 *
 * @param reached whether the young person was met or answered
 */
public record YoungPersonContact(
    UUID id,
    CaseId caseId,
    LocalDate on,
    Way way,
    boolean reached,
    String note,
    UserId by,
    Instant at) {
  public YoungPersonContact {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(on);
    Objects.requireNonNull(way);
    Objects.requireNonNull(note);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }

  /** How it was had. */
  public enum Way {
    MEETING,
    HOME_VISIT,
    PHONE,
    MESSAGE,
    STREET
  }
}
