package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * One step of an action plan.
 *
 * @param domain code of the municipality's plan domain, for example {@code EDUCATION}
 * @param goal what it is to lead to
 * @param owner who does it, as the young person knows them
 */
public record PlanAction(
    UUID id,
    String domain,
    String goal,
    String action,
    String owner,
    LocalDate due,
    Status status) {
  public PlanAction {
    Objects.requireNonNull(id);
    domain = Require.text(domain, "domain");
    goal = Require.text(goal, "goal");
    action = Require.text(action, "action");
    owner = Require.text(owner, "owner");
    Objects.requireNonNull(due);
    Objects.requireNonNull(status);
  }

  /** How far it is. */
  public enum Status {
    OPEN,
    DONE,
    DROPPED
  }
}
