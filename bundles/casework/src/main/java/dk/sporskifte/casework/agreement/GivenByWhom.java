package dk.sporskifte.casework.agreement;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement.GivenBy;
import java.util.List;
import java.util.Optional;

/**
 * Who can agree (LAW-09): an adult alone; under 18 a custody holder, the young person heard.
 *
 * @param regime on the day the agreement was given
 * @param heard how the young person was heard
 */
public record GivenByWhom(GivenBy givenBy, AgeRegime regime, Optional<String> heard) {
  public static final List<Policy<GivenByWhom>> POLICIES =
      List.of(
          GivenByWhom::custodyHolderUnder18,
          GivenByWhom::youngPersonFrom18,
          GivenByWhom::youngPersonIsHeard);

  private static Optional<Refusal> custodyHolderUnder18(GivenByWhom asked) {
    return Policy.unless(
        asked.regime == AgeRegime.ADULT || asked.givenBy == GivenBy.CUSTODY_HOLDER,
        Refusal.rule(
            "custody-holder-agrees",
            "Den unge er under 18 år: lav aftalen med forældremyndighedens indehaver, og skriv,"
                + " hvordan den unge er hørt.",
            Law.CUSTODY,
            Law.UNTIL_18));
  }

  private static Optional<Refusal> youngPersonFrom18(GivenByWhom asked) {
    return Policy.unless(
        asked.regime == AgeRegime.MINOR || asked.givenBy == GivenBy.YOUNG_PERSON,
        Refusal.rule(
            "adult-agrees-alone",
            "Den unge er fyldt 18 år: lav aftalen med den unge selv.",
            Law.UNTIL_18));
  }

  private static Optional<Refusal> youngPersonIsHeard(GivenByWhom asked) {
    return Policy.unless(
        asked.givenBy == GivenBy.YOUNG_PERSON || asked.heard.filter(h -> !h.isBlank()).isPresent(),
        Refusal.rule(
            "not-heard",
            "Skriv, hvordan den unge er hørt, og hvad den unge siger til det.",
            Law.CHILD_IS_HEARD));
  }
}
