package dk.sporskifte.casework.cases;

import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes next in a case, said so that nobody loses heart on the way (HEL-45). */
record NextStep(
    CaseFile file,
    Optional<Agreement> agreement,
    Optional<ActionPlan> plan,
    List<Task> tasks,
    LocalDate today) {

  String inDanish() {
    return switch (file.state()) {
      case REFERRED -> takeUp();
      case ON_AGENDA -> due(Task.Kind.TAKE_UP_REFERRAL).isPresent() ? takeUp() : decide();
      case ENROLLED ->
          plan.filter(p -> p.state() == ActionPlan.State.DRAFT).isPresent()
              ? "Gør handleplanen færdig med den unge, og godkend den"
              : "Læg en handleplan ud fra den unges egne ønsker og behov";
      case PLANNED, IN_FOLLOW_UP ->
          due(Task.Kind.REVIEW_PLAN)
              .map(day -> "Følg op på handleplanen " + by(day))
              .orElse("Følg op på handleplanen");
      case HANDED_OVER -> "Sagen er overdraget";
      case CLOSED -> "Sagen er afsluttet";
    };
  }

  private String takeUp() {
    return "Tages op på møde " + by(file.takeUpDue());
  }

  private String decide() {
    boolean agreed = agreement.filter(a -> a.withdrawnOn().isEmpty()).isPresent();
    return agreed
        ? "Beslut, om den unge tilknyttes"
        : "Aftal med den unge, om de vil være med, og beslut, om de tilknyttes";
  }

  private String by(LocalDate day) {
    String date = "senest den " + Copenhagen.danish(day);
    return day.isBefore(today) ? date + " (fristen er overskredet)" : date;
  }

  private Optional<LocalDate> due(Task.Kind kind) {
    return tasks.stream()
        .filter(t -> t.kind() == kind && t.doneAt().isEmpty())
        .map(Task::due)
        .findFirst();
  }
}
