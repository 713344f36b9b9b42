package dk.sporskifte.access;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Law that holds at some ages and not at others.
 *
 * @param rule what holds, Danish
 * @param until the first age at which it holds no more; absent where it goes on for life
 */
public record LawOfAge(String rule, Period from, Optional<Period> until, Source source) {
  public LawOfAge {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Objects.requireNonNull(source);
  }

  /** The sentence names no age. */
  private static final Source EVERY_AGE =
      new Source("LAW-05", Law.DISCLOSURE.quote(), Law.DISCLOSURE.document());

  private static final Source YOUTH_CRIME_10 =
      new Source(
          "LAW-13",
          "Loven finder tillige anvendelse for børn og unge i alderen 10 til 14 år",
          "Lov om bekæmpelse af ungdomskriminalitet § 2, stk. 2");
  private static final Source YOUTH_CRIME_15 =
      new Source(
          "LAW-13",
          "Loven finder anvendelse for unge i alderen 15 til 17 år",
          "Lov om bekæmpelse af ungdomskriminalitet § 2, stk. 1");

  /** Party status at 10, in the cases the law lists; SSP decides none of them, but reminds. */
  public static final Source PARTY_FROM_10 =
      new Source(
          "LAW-09",
          "Børn og unge, der er fyldt 10 år, udøver partsbeføjelser i følgende sager",
          "Barnets lov § 3");

  public static final Source CRIMINAL_AGE =
      new Source(
          "LAW-15", "Handlinger foretaget af børn under 15 år straffes ikke.", "Straffeloven § 15");

  /** Decided six months before a placement ends at 18. */
  public static final Source YOUTH_SUPPORT_DECIDED =
      new Source(
          "LAW-12",
          "Kommunalbestyrelsen i den unges handlekommune skal senest 6 måneder forud for ophør af"
              + " en anbringelse ved det fyldte 18. år træffe afgørelse om ungestøtteindsatser",
          "Barnets lov § 111, stk. 1");

  public static final Source YOUTH_SUPPORT_AGES =
      new Source("LAW-12", "unge i alderen fra 18 til 22 år", "Barnets lov § 113");

  /** A move is told to the other municipality. */
  public static final Source MOVE_UNDER_18 =
      new Source(
          "LAW-34",
          "Flytter en familie med et eller flere børn under 18 år eller kommende forældre fra én"
              + " kommune til en anden kommune",
          "Barnets lov § 132, stk. 1");

  private static final List<LawOfAge> ALL =
      List.of(
          of("§ 115-samarbejdet gælder i alle aldre, også efter det fyldte 18. år", 0, EVERY_AGE),
          of("Forældremyndighedens indehaver samtykker, og den unge høres", 0, 18, Law.CUSTODY),
          of("Den unge samtykker selv", 18, Law.UNTIL_18),
          of(
              "Barnet er part og skal høres som part i de sager, barnets lov § 3 nævner",
              10,
              PARTY_FROM_10),
          of(
              "Underretningspligten gælder, og knappen til underretning er på sagen",
              0,
              18,
              Law.DUTY_TO_NOTIFY),
          of(
              "Flytter barnet, skal den nye kommune have besked og det nødvendige materiale",
              0,
              18,
              MOVE_UNDER_18),
          of("Ordet er »mistænkt«: barnet kan ikke sigtes eller straffes", 0, 15, CRIMINAL_AGE),
          of("Ordet er »sigtet«: den unge kan sigtes og straffes", 15, CRIMINAL_AGE),
          of(
              "Ungdomskriminalitetsnævnet kan få sager, hvor barnet er mistænkt",
              10,
              15,
              YOUTH_CRIME_10),
          of(
              "Ungdomskriminalitetsnævnet kan få sager, hvor den unge er dømt, og der kan laves"
                  + " ungdomskontrakt",
              15,
              18,
              YOUTH_CRIME_15),
          of(
              "Den, der har været anbragt, kan få ungestøtte og få den igen",
              18,
              23,
              YOUTH_SUPPORT_AGES));

  private static LawOfAge of(String rule, int from, Source source) {
    return new LawOfAge(rule, Period.ofYears(from), Optional.empty(), source);
  }

  private static LawOfAge of(String rule, int from, int until, Source source) {
    return new LawOfAge(rule, Period.ofYears(from), Optional.of(Period.ofYears(until)), source);
  }

  /** In no particular order. */
  public static List<LawOfAge> all() {
    return ALL;
  }

  public LocalDate begins(LocalDate born) {
    return AgeSpan.reached(born, from);
  }

  /** The first day on which it holds no more. */
  public Optional<LocalDate> ends(LocalDate born) {
    return until.map(age -> AgeSpan.reached(born, age));
  }

  public boolean holds(LocalDate born, LocalDate on) {
    return !on.isBefore(begins(born)) && ends(born).map(on::isBefore).orElse(true);
  }
}
