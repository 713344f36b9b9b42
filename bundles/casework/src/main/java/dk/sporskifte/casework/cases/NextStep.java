package dk.sporskifte.casework.cases;

import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes next in a case, said so that nobody loses heart on the way (HEL-45). */
record NextStep(
    CaseFile file,
    Optional<Agreement> agreement,
    Optional<ActionPlan> plan,
    List<Task> tasks,
    LocalDate today) {

  String inDanish() {
    return waiting().orElseGet(this::onTheWay);
  }

  private String onTheWay() {
    return switch (file.state()) {
      case REFERRED -> takeUp();
      case ON_AGENDA -> due(Task.Kind.TAKE_UP_REFERRAL).isPresent() ? takeUp() : decide();
      case ENROLLED ->
          plan.filter(p -> p.state() == ActionPlan.State.DRAFT).isPresent()
              ? "Gør {ACTION_PLAN:definite} færdig med den unge, og godkend den"
              : "Læg {ACTION_PLAN:a} ud fra den unges egne ønsker og behov";
      case PLANNED, IN_FOLLOW_UP ->
          due(Task.Kind.REVIEW_PLAN)
              .map(day -> "Følg op på {ACTION_PLAN:definite} " + by(day))
              .orElse("Følg op på {ACTION_PLAN:definite}");
      case HANDED_OVER -> "{CASE:definite} er overdraget";
      case CLOSED -> "{CASE:definite} er afsluttet";
    };
  }

  /**
   * That somebody has died or moved away; what somebody else has to say first, or the young person
   * has not said for long.
   */
  private Optional<String> waiting() {
    return Stream.of(
            told(
                Task.Kind.PERSON_DIED,
                "Den unge er død: aflys aftaler, og tag stilling til {CASE:definite} "),
            told(Task.Kind.TELL_NEW_MUNICIPALITY, "Den unge er flyttet: tag stilling til det "),
            told(Task.Kind.DECIDE_ESCALATION, "Cheferne beslutter om sagen "),
            told(Task.Kind.TAKE_BACK_CASE, "Tag sagen tilbage fra cheferne "),
            told(Task.Kind.REPLY_TO_HAND_OVER, "Der svares på overdragelsen "),
            told(Task.Kind.KEEP_CONTACT, "Tag kontakt til den unge ")
                .filter(lost -> due(Task.Kind.KEEP_CONTACT).filter(today::isAfter).isPresent()))
        .flatMap(Optional::stream)
        .filter(step -> file.state().open())
        .findFirst();
  }

  private Optional<String> told(Task.Kind kind, String step) {
    return due(kind).map(day -> step + by(day));
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
