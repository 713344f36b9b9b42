package dk.sporskifte.casework.korsbaek;

import static dk.sporskifte.casework.korsbaek.WayOfKorsbaek.says;

import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.AnswerRule;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateField;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The documents Korsbæk keeps, one of each sort. */
public final class DocumentsOfKorsbaek {
  public static final String PROFILE = "behovsprofil";
  public static final String GUIDANCE = "vejledning";
  public static final String OFFER = "tilbud";
  public static final String ADVICE = "sparring";
  public static final String GOAL = "maal";
  public static final String ACTION = "handling";

  private DocumentsOfKorsbaek() {}

  static List<ArtefactTemplate> all() {
    return List.of(profile(), guidance(), offer(), advice(), goal(), action());
  }

  /** About a case; psychiatric diagnoses and health are special categories. */
  private static ArtefactTemplate profile() {
    return ArtefactTemplate.of(About.CASE, PROFILE, "Behovsprofil", says("HEL-08", "uddannelse"))
        .fields(
            TemplateField.oneOf(
                    "housing",
                    "Bolig",
                    List.of(
                        new Choice("NONE", "Ingen bolig", false, says("HEL-08", "bolig")),
                        new Choice("OWN", "Egen bolig", false, says("HEL-08", "bolig"))))
                .needed(),
            TemplateField.manyOf(
                "challenges",
                "Udfordringer",
                List.of(
                    new Choice("DEBT", "Gæld", false, says("HEL-20", "en kombination")),
                    new Choice("PSYCHIATRIC", "Diagnoser", true, says("HEL-20", "diagnoser")))),
            TemplateField.longText("health", "Helbred").special(),
            TemplateField.longText("note", "Bemærkning"))
        .writtenBy(Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT)
        .readBy(Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT)
        .build();
  }

  private static ArtefactTemplate guidance() {
    return ArtefactTemplate.of(
            About.MUNICIPALITY, GUIDANCE, "Vejledning", says("HAL-29", "en vejledning"))
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.longText("text", "Tekst").needed(),
            TemplateField.day("from", "Gælder fra"),
            TemplateField.number("pages", "Sider"),
            TemplateField.yesNo("binding", "Bindende"))
        .writtenBy(Role.CASEWORKER, Role.LEADER)
        .readBy(Role.CASEWORKER, Role.LEADER, Role.PARTNER)
        .state("DRAFT", "Kladde")
        .state("APPROVED", "Godkendt", Role.LEADER)
        .review(new ReviewRule(Period.ofYears(1), "Hvert år", says("HAL-29", "vejledning")))
        .withFiles()
        .withReceipts()
        .build();
  }

  private static ArtefactTemplate offer() {
    return ArtefactTemplate.of(
            About.MUNICIPALITY, OFFER, "Tilbud", says("HEL-22", "hele kommunens vifte"))
        .fields(TemplateField.text("title", "Tilbud").needed())
        .writtenBy(Role.CASEWORKER)
        .inCatalogue()
        .build();
  }

  private static ArtefactTemplate advice() {
    return ArtefactTemplate.of(
            About.MUNICIPALITY, ADVICE, "Sparring", says("HEL-42", "faglig sparring"))
        .fields(
            TemplateField.text("subject", "Emne").needed(),
            TemplateField.longText("question", "Spørgsmål").needed())
        .writtenBy(Role.PARTNER, Role.CASEWORKER)
        .readBy(Role.LEADER)
        .answer(
            new AnswerRule(
                List.of(
                    new AnswerRule.Addressee(
                        "SSP", "SSP-medarbejderen", Role.CASEWORKER, Optional.of("medarbejder")),
                    new AnswerRule.Addressee(
                        "OFFICE", "Sekretariatet", Role.SECRETARIAT, Optional.empty())),
                Period.ofDays(2),
                "Inden to dage",
                says("HEL-42", "faglig sparring")))
        .build();
  }

  private static ArtefactTemplate goal() {
    return ArtefactTemplate.of(About.FORUM, GOAL, "Mål", says("KOG-12", "rammer og mål"))
        .fields(TemplateField.text("goal", "Mål").needed())
        .writtenBy(Role.LEADER)
        .build();
  }

  private static ArtefactTemplate action() {
    return ArtefactTemplate.of(
            About.MUNICIPALITY, ACTION, "Handling", says("KOG-12", "udmøntes lokalt"))
        .fields(
            TemplateField.text("action", "Handling").needed(),
            TemplateField.link("goal", "Mål", GOAL).needed())
        .writtenBy(Role.LEADER)
        .build();
  }
}
