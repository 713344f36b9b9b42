package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.model.Role.CASEWORKER;
import static dk.sporskifte.model.Role.LEADER;
import static dk.sporskifte.model.Role.SECRETARIAT;
import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateField;
import java.time.Period;
import java.util.List;

/** What is written down about one young person besides the referral and the plan. */
final class CaseDocuments {
  static final String NEED_PROFILE = "behovsprofil";
  static final String EXIT_LIGHT_PLAN = "exit-light-plan";

  private static final Source NEEDS =
      says(
          "HEL-08",
          "Mange i målgruppen har hverken uddannelse, erfaringer fra arbejdsmarkedet, lovlige"
              + " indtægter eller rimelige boligforhold.");
  private static final Source LIFE =
      says(
          "HEL-25",
          "Exit light støtter den unge i at erstatte kriminaliteten med et liv med uddannelse,"
              + " arbejde og evt. bolig.");
  private static final Source FOLLOW_UP =
      says("HEL-41", "Løbende opfølgning i SSP+ sikrer, at aftaler og planer holdes i gang");

  private CaseDocuments() {}

  /** Four domains, and what else makes it hard; the diagnoses alone are a special category. */
  static ArtefactTemplate needProfile() {
    return ArtefactTemplate.of(About.CASE, NEED_PROFILE, "Behovsprofil", NEEDS)
        .lead("Hvor står den unge med uddannelse, arbejdserfaring, lovlig indtægt og bolig?")
        .fields(
            standing("education", "Uddannelse"),
            standing("work", "Erfaring fra arbejdsmarkedet"),
            standing("income", "Lovlig indtægt"),
            standing("housing", "Bolig"),
            TemplateField.manyOf("challenges", "Udfordringer", Challenges.all())
                .hint("Ofte er der en kombination af flere."),
            TemplateField.longText("health", "Psykiske diagnoser og helbred").special(),
            TemplateField.ownWords("words", "Den unges egen beskrivelse"),
            TemplateField.longText("note", "Bemærkninger"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .review(
            new ReviewRule(
                Period.ofMonths(6),
                "Behovene ses igennem ved opfølgningen (intervallet er vores læsning)",
                FOLLOW_UP))
        .build();
  }

  /** Education and work are needed; housing "evt.". */
  static ArtefactTemplate exitLightPlan() {
    return ArtefactTemplate.of(About.CASE, EXIT_LIGHT_PLAN, "Exit light: plan", LIFE)
        .lead("Uddannelse og arbejde, og eventuelt bolig, i stedet for kriminaliteten.")
        .fields(
            TemplateField.ownWords("wish", "Den unges eget ønske om at komme ud").needed(),
            TemplateField.longText("education", "Uddannelse: mål og første skridt").needed(),
            TemplateField.longText("work", "Arbejde: mål og første skridt").needed(),
            TemplateField.longText("housing", "Bolig, hvis det er aktuelt"),
            TemplateField.link("offer", "Tilbud fra kataloget", SharedDocuments.CATALOGUE),
            TemplateField.role("contact", "Den unges ene kontaktperson (funktion)").needed())
        .writtenBy(CASEWORKER, LEADER)
        .state("DRAFT", "Kladde")
        .state("APPROVED", "Godkendt", CASEWORKER, LEADER)
        .review(
            new ReviewRule(
                Period.ofMonths(3), "Løbende opfølgning (intervallet er vores læsning)", FOLLOW_UP))
        .build();
  }

  private static TemplateField standing(String key, String label) {
    return TemplateField.oneOf(
            key,
            label,
            List.of(
                new Choice("NONE", "Mangler", false, NEEDS),
                new Choice("STARTED", "På vej", false, NEEDS),
                new Choice("IN_PLACE", "På plads", false, NEEDS),
                new Choice("UNKNOWN", "Ved vi ikke endnu", false, NEEDS)))
        .needed();
  }
}
