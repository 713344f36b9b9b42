package dk.sporskifte.casework.agreement;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;

/** A custody holder's yes lasts until the 18th birthday, when the young person is asked anew. */
public final class LapsingAt18 {
  private static final Period ADULT = Period.ofYears(18);

  private LapsingAt18() {}

  static Outcome<CaseFile> follow(Work work, CaseFile file, Person person, GivenBy givenBy) {
    return Team.of(work, file)
        .map(
            team -> {
              OpenTasks.end(work, file.id(), EnumSet.of(Task.Kind.RENEW_AGREEMENT));
              if (givenBy == GivenBy.CUSTODY_HOLDER) {
                renewAt18(work, file.id(), person.born(), team.caseworker());
              }
              return file;
            });
  }

  public static Task renewAt18(Work work, CaseId caseId, LocalDate born, Post owner) {
    LocalDate birthday = AgeSpan.reached(born, ADULT);
    return NewTask.of(work, caseId, owner)
        .add(
            Task.Kind.RENEW_AGREEMENT,
            "Den unge fylder 18 år: lav aftalen om at deltage med den unge selv",
            birthday,
            because(birthday),
            Law.UNTIL_18);
  }

  /** Why the task is due that day, Danish. */
  public static String because(LocalDate birthday) {
    return "Aftalen med forældremyndighedens indehaver gælder til det fyldte 18. år den "
        + Copenhagen.danish(birthday);
  }
}
