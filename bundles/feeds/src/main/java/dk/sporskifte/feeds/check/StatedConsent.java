package dk.sporskifte.feeds.check;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.LegalBasis;
import java.util.List;
import java.util.Optional;

/**
 * Whether a consent stated as basis is one that can be: given by whoever may give it, and to be
 * found (LAW-09).
 *
 * @param feed by which it is told
 * @param fields the feed's own
 */
record StatedConsent(String feed, FeedRecord sent, Grounds grounds, List<String> fields) {
  private static final String REFERENCE = "consentRef";

  Optional<Finding> finding() {
    return reference().or(() -> age()).or(() -> notOnRecord());
  }

  private Optional<Finding> reference() {
    return fields.contains(REFERENCE) && sent.text(REFERENCE).isEmpty()
        ? Optional.of(
            Finding.at(
                ErrorCode.NO_LEGAL_BASIS,
                REFERENCE,
                "Hjemlen er et samtykke, og henvisningen til det (consentRef) mangler."))
        : Optional.empty();
  }

  private Optional<Finding> notOnRecord() {
    return sent.text(REFERENCE)
        .flatMap(
            reference ->
                grounds
                    .consents()
                    .objection(
                        feed, reference, grounds.legalBasis(), sent.person(), grounds.sentOn()))
        .map(reason -> Finding.at(ErrorCode.NO_LEGAL_BASIS, REFERENCE, reason));
  }

  private Optional<Finding> age() {
    return sent.person()
        .born()
        .map(born -> AgeRegime.on(born, grounds.sentOn()))
        .filter(regime -> regime != whoConsents())
        .map(
            regime ->
                Finding.at(
                    ErrorCode.NO_LEGAL_BASIS,
                    "legalBasis",
                    regime == AgeRegime.MINOR
                        ? "Under 18 år giver forældremyndighedens indehaver samtykke."
                        : "Fra 18 år giver personen selv samtykke."));
  }

  private AgeRegime whoConsents() {
    return grounds.legalBasis() == LegalBasis.CONSENT ? AgeRegime.ADULT : AgeRegime.MINOR;
  }
}
