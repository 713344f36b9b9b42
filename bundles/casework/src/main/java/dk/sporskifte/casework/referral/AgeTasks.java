package dk.sporskifte.casework.referral;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Programme;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What birthdays bring: they raise tasks and never close, hide or re-register a case. */
public final class AgeTasks {
  public static final Set<Task.Kind> KINDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Task.Kind.PREPARE_ADULTHOOD,
              Task.Kind.LEAVES_TARGET_GROUP,
              Task.Kind.CLOSE_OR_HAND_OVER));

  private static final Period ADULT = Period.ofYears(18);

  /** Our reading: no document says how long before. */
  private static final Period AHEAD_OF_18 = Period.ofMonths(3);

  private AgeTasks() {}

  public static List<Task> add(
      Work work, CaseId caseId, Post owner, Programme programme, LocalDate born) {
    NewTask tasks = NewTask.of(work, caseId, owner);
    LocalDate leaves = programme.ages().ends(born);
    List<Task> added = new ArrayList<>();
    if (AgeRegime.on(born, work.today()) == AgeRegime.MINOR
        && leaves.isAfter(AgeSpan.reached(born, ADULT))) {
      added.add(adulthood(work, tasks, AgeSpan.reached(born, ADULT)));
    }
    if (leaves.isAfter(work.today())) {
      added.add(leavesSoon(work, tasks, programme, leaves));
      added.add(leaves(tasks, programme, leaves));
    }
    return added;
  }

  private static Task adulthood(Work work, NewTask tasks, LocalDate birthday) {
    return tasks.add(
        Task.Kind.PREPARE_ADULTHOOD,
        "Den unge fylder 18 år den "
            + Copenhagen.danish(birthday)
            + ": aftal med den unge, hvem der tager over, og forny aftaler og samtykker",
        notPast(work, birthday.minus(AHEAD_OF_18)),
        "Sagen er den samme efter det fyldte 18. år, men den unge bestemmer selv. (Varslet på 3"
            + " måneder er vores læsning.)",
        Law.UNTIL_18);
  }

  private static Task leavesSoon(Work work, NewTask tasks, Programme programme, LocalDate leaves) {
    return tasks.add(
        Task.Kind.LEAVES_TARGET_GROUP,
        programme.onLeaving().text(),
        notPast(work, leaves.minus(programme.onLeaving().ahead())),
        "Den unge forlader målgruppen for " + programme.name() + " " + Copenhagen.danish(leaves),
        programme.onLeaving().source());
  }

  private static Task leaves(NewTask tasks, Programme programme, LocalDate leaves) {
    return tasks.add(
        Task.Kind.CLOSE_OR_HAND_OVER,
        "Den unge har forladt målgruppen: afslut sagen, eller overdrag den. Intet sker af sig selv",
        leaves,
        "Den unge forlader målgruppen for " + programme.name() + " " + Copenhagen.danish(leaves),
        programme.onLeaving().source());
  }

  private static LocalDate notPast(Work work, LocalDate day) {
    return day.isBefore(work.today()) ? work.today() : day;
  }
}
