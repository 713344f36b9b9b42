package dk.sporskifte.casework.board;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.YouthBoardStep;
import dk.sporskifte.model.YouthBoardStep.Stage;
import dk.sporskifte.model.YouthContract;
import java.time.Period;
import java.util.EnumSet;

/** What the Youth Crime Board and a youth contract ask of the case's owner. */
public final class BoardTasks {
  /** From a source of 2019, to be confirmed. */
  private static final Period STUDY_WITHIN = Period.ofWeeks(3);

  private BoardTasks() {}

  public static void follow(Work work, CaseFile file, Team team, YouthBoardStep step) {
    if (step.stage() != Stage.REFERRED) {
      OpenTasks.end(work, file.id(), EnumSet.of(Task.Kind.YOUTH_STUDY));
      return;
    }
    NewTask.of(work, file.id(), team.caseworker())
        .add(
            Task.Kind.YOUTH_STUDY,
            "Send den ungefaglige undersøgelse til Ungdomskriminalitetsnævnet",
            step.on().plus(STUDY_WITHIN),
            "Henvist til nævnet den "
                + Copenhagen.danish(step.on())
                + ". (Fristen på tre uger skal bekræftes.)",
            Law.YOUTH_CRIME_BOARD);
  }

  public static void follow(Work work, CaseFile file, Team team, YouthContract contract) {
    NewTask.of(work, file.id(), team.caseworker())
        .add(
            Task.Kind.FOLLOW_UP_DECISION,
            "Ungdomskontrakten udløber: notér, om den blev holdt",
            contract.until(),
            "Kontrakten gælder fra den "
                + Copenhagen.danish(contract.from())
                + " til den "
                + Copenhagen.danish(contract.until()),
            Law.YOUTH_CRIME_BOARD);
  }
}
