package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.Counting.Span;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.Noun;
import dk.sporskifte.municipality.spi.Term;
import dk.sporskifte.municipality.spi.Term.Concept;
import java.util.List;
import java.util.Optional;

/** The document's own words, and what is measured of what it promises. */
final class Words {
  private Words() {}

  static List<Term> terms() {
    return List.of(
        new Term(
            Concept.REFERRAL_FORM,
            Noun.neuter(
                "indstillingsskema",
                "indstillingsskemaet",
                "indstillingsskemaer",
                "indstillingsskemaerne"),
            says("HEL-32", "ved indsendelse af indstillingsskema.")),
        new Term(
            Concept.ACTION_PLAN,
            Noun.common("handleplan", "handleplanen", "handleplaner", "handleplanerne"),
            says("HEL-18", "Individuel handleplan til den unges vej ud af kriminalitet.")),
        new Term(
            Concept.MEETING,
            Noun.neuter("SSP+ møde", "SSP+ mødet", "SSP+ møder", "SSP+ møderne"),
            says("HEL-38", "Ved første SSP+ møde samles netværkets relevante oplysninger")),
        new Term(
            Concept.WORKER,
            Noun.common(
                "SSP+ medarbejder",
                "SSP+ medarbejderen",
                "SSP+ medarbejdere",
                "SSP+ medarbejderne"),
            says("HEL-03", "kan henvende sig til kommunens SSP+ medarbejder på området.")));
  }

  static List<Indicator> indicators() {
    return List.of(
        faster(
            "REFERRAL_TO_DECISION",
            "Tid fra indstilling til beslutning",
            Span.REFERRAL_TO_DECISION),
        faster(
            "DECISION_TO_FIRST_ACTION",
            "Tid fra beslutning til første handling",
            Span.DECISION_TO_FIRST_ACTION),
        Indicator.of(
            "KNOWLEDGE_BANK",
            "Videns- og kompetencebanken: hvad der er delt, og hvor mange der har læst det",
            new Counting.Shared(List.of(SharedDocuments.KNOWLEDGE)),
            SharedDocuments.BANK));
  }

  private static Indicator faster(String code, String name, Span span) {
    return new Indicator(
        code,
        name,
        Optional.of(SspPlus.AGES),
        new Counting.Days(span),
        says("HEL-09", "Hurtigere sagsbehandling."));
  }
}
