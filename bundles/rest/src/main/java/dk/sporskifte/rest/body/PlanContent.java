package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.PlanAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What an action plan holds.
 *
 * @param ownWishes the young person's own wishes and needs; may be empty in a draft
 */
public record PlanContent(
    @NotNull ActionPlan.Purpose purpose,
    @NotNull @Size(max = Limits.TEXT) String ownWishes,
    @NotNull @Size(max = 100) List<@NotNull @Valid Step> actions) {
  /** The steps, each new one under an id of its own. */
  public List<PlanAction> planActions(Ids ids) {
    return actions.stream().map(a -> a.action(ids)).toList();
  }

  @Override
  public String toString() {
    return "PlanContent";
  }

  /**
   * One step of the plan.
   *
   * @param id of the step that is changed; left out for a new one
   * @param domain code of the way of working
   * @param goal what it is to lead to
   * @param owner who does it, as the young person knows them
   * @param status OPEN where it is left out
   * @param entry code of the measure in the catalogue it makes use of
   */
  public record Step(
      Optional<UUID> id,
      @NotBlank @Size(max = Limits.LINE) String domain,
      @NotBlank @Size(max = Limits.TEXT) String goal,
      @NotBlank @Size(max = Limits.TEXT) String action,
      @NotBlank @Size(max = Limits.LINE) String owner,
      @NotNull LocalDate due,
      Optional<PlanAction.Status> status,
      Optional<@Size(max = Limits.LINE) String> entry) {
    PlanAction action(Ids ids) {
      return new PlanAction(
          id.orElseGet(ids::next),
          domain,
          goal,
          action,
          owner,
          due,
          status.orElse(PlanAction.Status.OPEN),
          entry.map(String::strip).filter(e -> !e.isEmpty()),
          false);
    }

    @Override
    public String toString() {
      return "Step";
    }
  }
}
