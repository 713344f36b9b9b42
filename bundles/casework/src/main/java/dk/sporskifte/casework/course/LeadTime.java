package dk.sporskifte.casework.course;

import dk.sporskifte.casework.api.view.CourseView.LeadTimes;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.YoungPersonContact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a young person waited: first for a decision, then for something to happen (HEL-09). */
final class LeadTime {
  private LeadTime() {}

  /** Our reading: the first action is a contact in which somebody was reached, or the plan. */
  static LeadTimes of(
      CaseFile file,
      List<Decision> decisions,
      List<YoungPersonContact> contacts,
      Optional<ActionPlan> plan) {
    Optional<LocalDate> decided =
        decisions.stream()
            .filter(d -> d.kind() == Decision.Kind.ELIGIBILITY)
            .map(Decision::on)
            .findFirst();
    Optional<LocalDate> acted =
        decided.flatMap(
            day ->
                Stream.concat(
                        contacts.stream()
                            .filter(YoungPersonContact::reached)
                            .map(YoungPersonContact::on),
                        plan.flatMap(ActionPlan::approvedAt).map(Copenhagen::dayOf).stream())
                    .filter(on -> !on.isBefore(day))
                    .min(Comparator.naturalOrder()));
    return new LeadTimes(
        decided.map(day -> days(file.referral().receivedOn(), day)),
        acted.map(on -> days(decided.orElseThrow(), on)));
  }

  private static long days(LocalDate from, LocalDate until) {
    return ChronoUnit.DAYS.between(from, until);
  }
}
