package dk.sporskifte.casework.eligibility;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Participation;
import java.util.List;
import java.util.Optional;

/**
 * Nobody is enrolled in what is voluntary without an agreement that holds (HEL-34, HEL-35).
 *
 * @param latest the latest agreement, withdrawn or not
 * @param regime of the young person today
 */
record AgreementInForce(
    Participation.Voluntary terms, Optional<Agreement> latest, AgeRegime regime) {
  static final List<Policy<AgreementInForce>> POLICIES =
      List.of(
          AgreementInForce::isRecorded,
          AgreementInForce::hasNotLapsed,
          AgreementInForce::isReadyForPlan);

  private static Optional<Refusal> isRecorded(AgreementInForce asked) {
    return Policy.unless(
        asked.inForce().isPresent(),
        Refusal.rule(
            "agreement-missing",
            asked.terms.statement() + ". Notér først aftalen med den unge.",
            asked.sources()));
  }

  private static Optional<Refusal> hasNotLapsed(AgreementInForce asked) {
    boolean custodyHolders =
        asked.inForce().orElseThrow().givenBy() == Agreement.GivenBy.CUSTODY_HOLDER;
    return Policy.unless(
        !(custodyHolders && asked.regime == AgeRegime.ADULT),
        Refusal.rule(
            "agreement-lapsed",
            "Den unge er fyldt 18 år, og aftalen med forældremyndighedens indehaver gælder ikke"
                + " mere. Lav aftalen med den unge selv.",
            Law.UNTIL_18));
  }

  private static Optional<Refusal> isReadyForPlan(AgreementInForce asked) {
    return Policy.unless(
        !asked.terms.readinessForPlan() || asked.inForce().orElseThrow().readyForPlan(),
        Refusal.rule(
            "not-ready-for-plan",
            "Den unge er ikke indstillet på at medvirke til en handleplan endnu. Notér en ny aftale,"
                + " når det er tilfældet.",
            asked.sources()));
  }

  private Optional<Agreement> inForce() {
    return latest.filter(a -> a.withdrawnOn().isEmpty());
  }

  private Source[] sources() {
    return terms.sources().toArray(Source[]::new);
  }
}
