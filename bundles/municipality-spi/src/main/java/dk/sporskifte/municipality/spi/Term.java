package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/** The municipality's own word for something the platform knows; pages and tasks say it. */
public record Term(Concept concept, Noun noun, Source source) {
  public Term {
    Objects.requireNonNull(concept);
    Objects.requireNonNull(noun);
    Objects.requireNonNull(source);
  }

  String statement() {
    return DanishText.sentence(noun.singular()) + " (" + noun.plural() + ")";
  }

  /** What there is a word for, and the word that is usual. */
  public enum Concept {
    CASE(Noun.common("sag", "sagen", "sager", "sagerne")),
    REFERRAL_FORM(
        Noun.neuter(
            "indstillingsskema",
            "indstillingsskemaet",
            "indstillingsskemaer",
            "indstillingsskemaerne")),
    ACTION_PLAN(Noun.common("handleplan", "handleplanen", "handleplaner", "handleplanerne")),
    MEETING(Noun.neuter("møde", "mødet", "møder", "møderne")),
    WORKER(Noun.common("medarbejder", "medarbejderen", "medarbejdere", "medarbejderne")),
    COORDINATOR(Noun.common("koordinator", "koordinatoren", "koordinatorer", "koordinatorerne")),
    CONCERN(Noun.common("bekymring", "bekymringen", "bekymringer", "bekymringerne")),
    CONCERN_CONVERSATION(
        Noun.common(
            "bekymringssamtale",
            "bekymringssamtalen",
            "bekymringssamtaler",
            "bekymringssamtalerne")),
    EMERGENCY_PLAN(Noun.common("akutplan", "akutplanen", "akutplaner", "akutplanerne")),
    STRATEGY(Noun.common("strategi", "strategien", "strategier", "strategierne")),
    CATALOGUE(Noun.neuter("katalog", "kataloget", "kataloger", "katalogerne"));

    private final Noun usual;

    Concept(Noun usual) {
      this.usual = usual;
    }

    public Noun usual() {
      return usual;
    }
  }
}
