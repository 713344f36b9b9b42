package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.Task;
import java.time.Period;
import java.util.EnumSet;

/** What each stage of a way out asks of the case's owner. */
record ExitTasks(Work work, CaseFile file, Team team) {
  /** Our reading: no document says how soon. */
  private static final Period SCREENED_WITHIN = Period.ofWeeks(4);

  private static final Period USUAL = Period.ofMonths(6);
  private static final Period LONGEST = Period.ofMonths(12);

  void follow(ExitStep step) {
    switch (step.stage()) {
      case CONSENT ->
          add(
              Task.Kind.EXIT_SCREENING,
              "Screen tilknytningen og ønsket om at forlade miljøet",
              step,
              SCREENED_WITHIN,
              "Samtykket er givet. (Fristen på fire uger er vores læsning.)");
      case SCREENING -> OpenTasks.end(work, file.id(), EnumSet.of(Task.Kind.EXIT_SCREENING));
      case AGREEMENT -> {
        add(
            Task.Kind.EXIT_STATUS,
            "Gør status på vejen ud sammen med den unge",
            step,
            USUAL,
            "Et exitforløb varer i gennemsnit et halvt år");
        add(
            Task.Kind.EXIT_END,
            "Afslut exitforløbet, eller begrund, at det varer længere",
            step,
            LONGEST,
            "Et exitforløb varer højst omkring et år");
      }
      case PLAN -> {}
      case ENDED ->
          OpenTasks.end(
              work,
              file.id(),
              EnumSet.of(Task.Kind.EXIT_SCREENING, Task.Kind.EXIT_STATUS, Task.Kind.EXIT_END));
    }
  }

  private void add(Task.Kind kind, String text, ExitStep step, Period after, String because) {
    NewTask.of(work, file.id(), team.caseworker())
        .add(
            kind,
            text,
            step.on().plus(after),
            because + ", regnet fra den " + Copenhagen.danish(step.on()),
            Law.EXIT);
  }
}
