package dk.sporskifte.casework.ages;

import dk.sporskifte.access.LawOfAge;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/** Birthdays on which the law asks something of every case, whatever the municipality. */
final class BirthdaysOfLaw {
  private static final String OUR_NOTICE = " (Varslet på en måned er vores læsning.)";

  /** Our reading: the law says no how long before. */
  private static final Period AHEAD = Period.ofMonths(1);

  private BirthdaysOfLaw() {}

  static Stream<Milestone> of(Life life) {
    return Stream.of(
        birthday(
            life,
            10,
            "Barnet fylder snart 10 år: husk partsstatus og partshøring i de sager, barnets lov § 3"
                + " nævner, og fortæl barnet om det",
            LawOfAge.PARTY_FROM_10),
        birthday(
            life,
            15,
            "Den unge fylder snart 15 år: ordet er »mistænkt« før og »sigtet« fra dagen, og der kan"
                + " laves ungdomskontrakt fra 15 til 17 år",
            LawOfAge.CRIMINAL_AGE));
  }

  private static Milestone birthday(Life life, int age, String text, Source source) {
    LocalDate day = life.reaches(Period.ofYears(age));
    return new Milestone(
        "age-" + age,
        day,
        day.minus(AHEAD),
        day,
        false,
        Task.Kind.REACHES_AGE,
        text,
        "Den unge fylder " + age + " år den " + Copenhagen.danish(day) + "." + OUR_NOTICE,
        source);
  }
}
