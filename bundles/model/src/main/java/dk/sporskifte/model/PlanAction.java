package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One step of an action plan.
 *
 * @param domain code of the municipality's plan domain, for example {@code EDUCATION}
 * @param goal what it is to lead to
 * @param owner who does it, as the young person knows them
 * @param entry code of the measure in the municipality's catalogue; absent where it is none of it
 * @param tight whether it tells of health or of others, so that those alone see the step who
 *     coordinate the case
 */
public record PlanAction(
    UUID id,
    String domain,
    String goal,
    String action,
    String owner,
    LocalDate due,
    Status status,
    Optional<String> entry,
    boolean tight) {
  /** One of no catalogue. */
  public PlanAction(
      UUID id,
      String domain,
      String goal,
      String action,
      String owner,
      LocalDate due,
      Status status) {
    this(id, domain, goal, action, owner, due, status, Optional.empty(), false);
  }

  public PlanAction {
    Objects.requireNonNull(id);
    domain = Require.text(domain, "domain");
    goal = Require.text(goal, "goal");
    action = Require.text(action, "action");
    owner = Require.text(owner, "owner");
    Objects.requireNonNull(due);
    Objects.requireNonNull(status);
    Objects.requireNonNull(entry);
    Require.that(entry.isPresent() || !tight, "a step is tight by the measure it makes use of");
  }

  /** As the catalogue says of the measure it makes use of. */
  public PlanAction tight(boolean byCatalogue) {
    return new PlanAction(
        id, domain, goal, action, owner, due, status, entry, entry.isPresent() && byCatalogue);
  }

  /** How far it is. */
  public enum Status {
    OPEN,
    DONE,
    DROPPED
  }
}
