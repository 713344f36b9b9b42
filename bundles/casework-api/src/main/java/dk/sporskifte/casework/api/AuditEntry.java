package dk.sporskifte.casework.api;

import dk.sporskifte.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One row a request and object set; no names, no text of a case.
 *
 * @param actor id of a user or system actor
 * @param useCase for example {@code ReferringYoungPerson.refer}
 * @param purpose fit for the data subject's own access report, Danish (LAW-22)
 * @param objectKind for example {@code case}
 */
public record AuditEntry(
    UUID id,
    Instant at,
    UUID actor,
    Action action,
    String useCase,
    String purpose,
    String objectKind,
    List<UUID> objects,
    List<PersonId> subjects) {
  public AuditEntry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(at);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(action);
    Objects.requireNonNull(useCase);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(objectKind);
    objects = List.copyOf(objects);
    subjects = List.copyOf(subjects);
  }

  /** What was done. */
  public enum Action {
    READ,
    SEARCH,
    CREATE,
    CHANGE,
    EXPORT,
    REFUSED
  }
}
