package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.CaseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case as a partner from outside sees it: no more than was agreed (HEL-06).
 *
 * @param until first day on which it is over
 * @param givenName from a summary on, like programme and state
 * @param steps of the approved plan, for those who see it
 * @param tasks the partner's own
 */
public record PartnershipView(
    CasePartnerId id,
    String organisation,
    CasePartner.Sees sees,
    LocalDate from,
    LocalDate until,
    String caseNumber,
    Optional<String> givenName,
    Optional<String> programmeName,
    Optional<CaseState> state,
    List<Step> steps,
    List<TaskView> tasks) {
  public PartnershipView {
    steps = List.copyOf(steps);
    tasks = List.copyOf(tasks);
  }

  /** A step of the plan. */
  public record Step(String goal, String action, String owner, LocalDate due, String status) {}
}
