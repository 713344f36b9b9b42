package dk.sporskifte.access;

import static dk.sporskifte.model.AgeRegime.ADULT;
import static dk.sporskifte.model.AgeRegime.MINOR;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.LegalBasis;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Each disclosure passes here, with exactly one basis and its necessity (LAW-01). */
public final class LegalGateway {
  /** Bases that stand on somebody being under 18. */
  private static final Set<LegalBasis> OF_MINORS =
      EnumSet.of(
          LegalBasis.CUSTODY_HOLDER_CONSENT,
          LegalBasis.BL_UNDERRETNING,
          LegalBasis.BL_EARLY_PREVENTION,
          LegalBasis.BL_132_MOVE,
          LegalBasis.UKN_ACT);

  private static final List<Policy<Disclosure>> POLICIES =
      List.of(
          LegalGateway::necessityIsStated,
          LegalGateway::adultsConsentThemselves,
          LegalGateway::custodyHolderConsentsForMinors,
          LegalGateway::basisFitsRecipient,
          LegalGateway::basisFitsAge);

  private LegalGateway() {}

  public static Outcome<Disclosure> pass(Disclosure disclosure) {
    return Policy.allowing(disclosure, POLICIES);
  }

  /** What can carry a disclosure to that recipient about somebody of that age. */
  public static Set<LegalBasis> bases(Recipient recipient, AgeRegime regime) {
    EnumSet<LegalBasis> bases = EnumSet.copyOf(recipient.bases());
    if (regime == ADULT) {
      bases.removeAll(OF_MINORS);
    } else {
      bases.remove(LegalBasis.CONSENT);
    }
    return bases;
  }

  private static Optional<Refusal> necessityIsStated(Disclosure asked) {
    return Policy.unless(
        !asked.necessity().isBlank(),
        Refusal.rule(
            "necessity-missing",
            "Skriv, hvorfor det er nødvendigt, at deltageren får at vide, hvem sagen er om.",
            Law.DISCLOSURE));
  }

  private static Optional<Refusal> adultsConsentThemselves(Disclosure asked) {
    return Policy.unless(
        !(asked.basis() == LegalBasis.CUSTODY_HOLDER_CONSENT && asked.regime() == ADULT),
        Refusal.rule(
            "adult-consents-alone",
            "Den unge er fyldt 18 år: indhent samtykke fra den unge selv.",
            Law.UNTIL_18));
  }

  private static Optional<Refusal> custodyHolderConsentsForMinors(Disclosure asked) {
    return Policy.unless(
        !(asked.basis() == LegalBasis.CONSENT && asked.regime() == MINOR),
        Refusal.rule(
            "custody-holder-consents",
            "Den unge er under 18 år: hør den unge, og indhent samtykke fra"
                + " forældremyndighedens indehaver.",
            Law.CUSTODY,
            Law.CHILD_IS_HEARD));
  }

  private static Optional<Refusal> basisFitsRecipient(Disclosure asked) {
    return Policy.unless(
        asked.recipient().bases().contains(asked.basis()),
        asked.recipient() == Recipient.OUTSIDE
            ? Refusal.rule(
                "partner-needs-consent",
                "En privat eller selvejende partner kan kun få oplysninger med samtykke.",
                Law.SELF_GOVERNING)
            : Refusal.rule(
                "basis-not-for-recipient",
                "Dette grundlag gælder ikke for modtageren. Vælg et af: " + names(asked) + ".",
                Law.DISCLOSURE));
  }

  private static Optional<Refusal> basisFitsAge(Disclosure asked) {
    return Policy.unless(
        bases(asked.recipient(), asked.regime()).contains(asked.basis()),
        Refusal.rule(
            "basis-not-at-this-age",
            "Dette grundlag gælder kun under 18 år. Vælg et af: " + names(asked) + ".",
            Law.UNTIL_18));
  }

  private static String names(Disclosure asked) {
    return bases(asked.recipient(), asked.regime()).stream()
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }
}
