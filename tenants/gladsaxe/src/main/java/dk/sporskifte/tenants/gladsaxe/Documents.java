package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.model.Role.CASEWORKER;
import static dk.sporskifte.model.Role.LEADER;
import static dk.sporskifte.model.Role.PARTNER;
import static dk.sporskifte.model.Role.SECRETARIAT;
import static dk.sporskifte.model.Role.TRIAGE;
import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.AnswerRule;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateField;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What SSP writes down besides its cases. */
final class Documents {
  private static final Role[] ALL = {CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER};

  private static final Source CONVERSATION =
      says(
          "X003-08",
          "i samarbejde med lokalpolitiet og familieafdelingen i form af bekymringssamtaler");
  private static final Source OUTCOME =
      says("X003-09", "med henblik på at forebygge gentagelser eller eskalering.");
  private static final Source ADVICE =
      says("X003-10", "løbende systematisk sparring med SSP-lærere og pædagoger");
  private static final Source CITIZENS =
      says(
          "X003-11",
          "til rådighed for borgere i lokalområdet, med rådgivning og konkrete løsningsforslag");
  private static final Source KNOWLEDGE =
      says("X003-19", "Det er en forudsætning at SSP er opdateret omkring ny viden og indsatser");

  private Documents() {}

  static List<ArtefactTemplate> all() {
    return List.of(conversation(), adviceLog(), citizenEnquiry(), knowledge());
  }

  /** Three phases: mapping, making responsible, measures; then what came of it. */
  private static ArtefactTemplate conversation() {
    return ArtefactTemplate.of(About.CASE, "bekymringssamtale", "Bekymringssamtale", CONVERSATION)
        .lead("Indkaldelse, deltagere, tre faser, referat og opfølgning. Det er frivilligt.")
        .fields(
            TemplateField.day("invited", "Indkaldt").needed(),
            TemplateField.manyOf(
                    "participants",
                    "Deltagere",
                    List.of(
                        part("YOUNG", "Den unge"),
                        part("PARENTS", "Forældre"),
                        part("POLICE", "Lokalpolitiet"),
                        part("FAMILY", "Familieafdelingen"),
                        part("SSP", "SSP")))
                .needed(),
            TemplateField.longText("mapping", "1. fase: kortlægning"),
            TemplateField.longText("responsibility", "2. fase: ansvarliggørelse"),
            TemplateField.longText("measures", "3. fase: tiltag"),
            TemplateField.ownWords("words", "Den unges egne ord"),
            TemplateField.oneOf(
                "outcome",
                "Ved opfølgningen",
                List.of(
                    new Choice("REPEATED", "Gentaget", false, OUTCOME),
                    new Choice("ESCALATED", "Eskaleret", false, OUTCOME),
                    new Choice("NEITHER", "Ingen af delene", false, OUTCOME))))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .state("INVITED", "Indkaldt")
        .state("HELD", "Holdt", CASEWORKER, LEADER)
        .state("FOLLOWED_UP", "Fulgt op", CASEWORKER, LEADER)
        .review(
            new ReviewRule(
                Period.ofMonths(3), "Opfølgende samtale (intervallet er vores læsning)", OUTCOME))
        .build();
  }

  /** Anonymous: a talk about somebody known belongs to the concern. */
  private static ArtefactTemplate adviceLog() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "sparringslog", "Sparring med skoler", ADVICE)
        .lead("Sparring med skolens SSP-lærere og pædagoger, uden navne på unge.")
        .fields(
            TemplateField.text("school", "Skole").needed(),
            TemplateField.day("on", "Dato").needed(),
            TemplateField.role("with", "Med hvem (funktion)").needed(),
            TemplateField.longText("about", "Hvad blev drøftet?").needed(),
            TemplateField.day("next", "Næste sparring"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .build();
  }

  private static ArtefactTemplate citizenEnquiry() {
    return ArtefactTemplate.of(
            About.MUNICIPALITY, "borgerhenvendelse", "Borgerhenvendelse", CITIZENS)
        .lead("En borgers spørgsmål, svaret og et løsningsforslag; ingen sag og ingen navne.")
        .fields(
            TemplateField.text("subject", "Hvad drejer det sig om?").needed(),
            TemplateField.longText("question", "Udfordringen").needed(),
            TemplateField.text("area", "Lokalområde"))
        .writtenBy(ALL)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .answer(
            new AnswerRule(
                List.of(
                    new AnswerRule.Addressee(
                        "SSP", "SSP-konsulenten", CASEWORKER, Optional.empty())),
                Period.ofDays(7),
                "Svar inden en uge (tiden er vores læsning)",
                CITIZENS))
        .build();
  }

  private static ArtefactTemplate knowledge() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "ny-viden", "Ny viden og kompetencer", KNOWLEDGE)
        .lead("Ny viden og indsatser på området, og hvad SSP har lært.")
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.oneOf(
                    "kind",
                    "Slags",
                    List.of(
                        new Choice("KNOWLEDGE", "Ny viden", false, KNOWLEDGE),
                        new Choice("MEASURE", "Ny indsats", false, KNOWLEDGE),
                        new Choice("COMPETENCE", "Kompetence", false, KNOWLEDGE)))
                .needed(),
            TemplateField.longText("text", "Indhold").needed(),
            TemplateField.day("on", "Dato"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(ALL)
        .withFiles()
        .withReceipts()
        .build();
  }

  private static Choice part(String code, String name) {
    return new Choice(code, name, false, CONVERSATION);
  }
}
