package dk.sporskifte.casework.ages;

import dk.sporskifte.access.LawOfAge;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/**
 * For somebody placed outside home near 18 (LAW-12): support is decided at 17½ at the latest, and
 * can be set up or resumed until 23. The child's authority decides it, not SSP.
 */
final class YouthSupport {
  private static final Period SEVENTEEN_AND_A_HALF = Period.of(17, 6, 0);
  private static final Period ENDS = Period.ofYears(23);

  /** Our reading: the law says no how long before. */
  private static final Period AHEAD = Period.ofMonths(3);

  private YouthSupport() {}

  static Stream<Milestone> of(Life life) {
    LocalDate decided = life.reaches(SEVENTEEN_AND_A_HALF);
    LocalDate adult = life.reaches(Life.ADULT);
    boolean placedThen = life.placements().stream().anyMatch(p -> p.within(decided, adult));
    return placedThen ? Stream.of(decided(decided, adult), ends(life)) : Stream.empty();
  }

  /** Until the 18th birthday: who is registered late sees that the day has passed. */
  private static Milestone decided(LocalDate decided, LocalDate adult) {
    return new Milestone(
        "youth-support-decided",
        adult,
        decided.minus(AHEAD),
        decided,
        true,
        Task.Kind.YOUTH_SUPPORT,
        "Den unge er anbragt: spørg børne- og ungerådgiveren, om der er truffet afgørelse om"
            + " ungestøtte. Den skal være truffet senest 6 måneder før det fyldte 18. år",
        "Den unge fylder 17½ år den "
            + Copenhagen.danish(decided)
            + " og 18 år den "
            + Copenhagen.danish(adult),
        LawOfAge.YOUTH_SUPPORT_DECIDED);
  }

  private static Milestone ends(Life life) {
    LocalDate day = life.reaches(ENDS);
    return new Milestone(
        "youth-support-ends",
        day,
        day.minus(AHEAD),
        day,
        true,
        Task.Kind.YOUTH_SUPPORT,
        "Ungestøtte kan ikke gives eller genoptages længere: aftal, hvem der tager over",
        "Den unge fylder 23 år den "
            + Copenhagen.danish(day)
            + ". (Varslet på 3 måneder er vores læsning.)",
        LawOfAge.YOUTH_SUPPORT_AGES);
  }
}
