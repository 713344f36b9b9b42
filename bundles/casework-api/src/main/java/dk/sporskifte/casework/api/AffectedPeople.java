package dk.sporskifte.casework.api;

import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose data a breach touched, by name.
 *
 * @param notifyBy by when the supervisory authority is told
 * @param extent how much was touched in all; counted for the first page, absent on those after
 * @param items some or all of them
 * @param next where the next page begins; empty on the last
 * @param source the sentence the deadline stands on
 */
public record AffectedPeople(
    Instant notifyBy,
    Optional<Extent> extent,
    List<Affected> items,
    Optional<String> next,
    Source source) {
  public AffectedPeople {
    Objects.requireNonNull(notifyBy);
    Objects.requireNonNull(extent);
    items = List.copyOf(items);
    Objects.requireNonNull(next);
    Objects.requireNonNull(source);
  }

  /**
   * @param people whose data were touched
   * @param objects cases, concerns, lines and others
   */
  public record Extent(int people, int objects) {}

  /**
   * One of them; neither CPR number nor address, and not what was read.
   *
   * @param name absent where the person is not registered any more
   * @param addressProtected whoever writes to them must look their address up with care (LAW-26)
   * @param acts what was done with their data, without what was refused
   * @param times how often
   */
  public record Affected(
      PersonId person,
      Optional<String> name,
      Optional<LocalDate> born,
      boolean addressProtected,
      List<AuditEntry.Action> acts,
      int times,
      Instant first,
      Instant last) {
    public Affected {
      Objects.requireNonNull(person);
      Objects.requireNonNull(name);
      Objects.requireNonNull(born);
      acts = List.copyOf(acts);
      Objects.requireNonNull(first);
      Objects.requireNonNull(last);
    }
  }
}
