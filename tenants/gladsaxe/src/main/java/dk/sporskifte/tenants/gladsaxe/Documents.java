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
import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.NextStep;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateField;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What SSP writes down besides its cases. */
final class Documents {
  private static final Role[] ALL = {CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER};

  private static final String TALK = "bekymringssamtale";
  private static final String NEWS = "ny-viden";

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
    return List.of(
        conversation(),
        adviceSchedule(),
        adviceLog(),
        adviceOnOne(),
        citizenEnquiry(),
        knowledge(),
        competence());
  }

  /** What came of the conversations, and whether SSP is told of what is new. */
  static List<Indicator> indicators() {
    return List.of(
        Indicator.of(
            "CONVERSATION_OUTCOME",
            "Hvad der skete efter bekymringssamtalen",
            new Counting.Outcomes(TALK, "outcome"),
            OUTCOME),
        Indicator.of(
            "NEW_KNOWLEDGE",
            "Ny viden og indsatser, og hvor mange der har læst det",
            new Counting.Shared(List.of(NEWS)),
            KNOWLEDGE));
  }

  /** Three phases: mapping, making responsible, measures; then what came of it. */
  private static ArtefactTemplate conversation() {
    return ArtefactTemplate.of(About.CASE, TALK, "Bekymringssamtale", CONVERSATION)
        .lead(
            "Indkaldelse, deltagere, tre faser, referat og opfølgning. Det er frivilligt for den"
                + " unge og forældrene at komme.")
        .fields(
            TemplateField.day("invited", "Indkaldt den").needed(),
            TemplateField.manyOf("invitees", "Indkaldte", parts()).needed(),
            TemplateField.yesNo("voluntary", "Er det sagt, at det er frivilligt?").needed(),
            TemplateField.day("held", "Holdt den"),
            TemplateField.manyOf("participants", "Deltagere", parts()),
            TemplateField.longText("mapping", "1. fase: kortlægning"),
            TemplateField.longText("responsibility", "2. fase: ansvarliggørelse"),
            TemplateField.longText("measures", "3. fase: tiltag"),
            TemplateField.ownWords("words", "Den unges egne ord"),
            TemplateField.longText("minutes", "Referat"),
            TemplateField.day("followUp", "Opfølgende samtale den"),
            TemplateField.oneOf(
                "outcome",
                "Ved opfølgningen",
                List.of(
                    new Choice("REPEATED", "Gentaget", false, OUTCOME),
                    new Choice("ESCALATED", "Eskaleret", false, OUTCOME),
                    new Choice("NEITHER", "Ingen af delene", false, OUTCOME))),
            TemplateField.longText("after", "Hvad skete der siden?"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .stepByStep()
        .state("INVITED", "Indkaldt")
        .next(
            new NextStep(
                Period.ofDays(14),
                Optional.empty(),
                "Samtalen holdes inden to uger (tiden er vores læsning)",
                CONVERSATION))
        .state("HELD", "Holdt", CASEWORKER, LEADER)
        .needs("held", "participants", "mapping", "responsibility", "measures", "minutes")
        .next(
            new NextStep(
                Period.ofDays(28),
                Optional.of("followUp"),
                "Følg op: er det gentaget, eskaleret eller ingen af delene? (28 dage, hvor ingen"
                    + " dag er aftalt, er vores læsning)",
                OUTCOME))
        .state("FOLLOWED_UP", "Fulgt op", CASEWORKER, LEADER)
        .needs("outcome")
        .build();
  }

  private static List<Choice> parts() {
    return List.of(
        part("YOUNG", "Den unge"),
        part("PARENTS", "Forældre"),
        part("POLICE", "Lokalpolitiet"),
        part("FAMILY", "Familieafdelingen"),
        part("SSP", "SSP"));
  }

  /** One for each school: when the next talk is due is the review of it. */
  private static ArtefactTemplate adviceSchedule() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "sparringsplan", "Sparringsplan", ADVICE)
        .lead("Den løbende, systematiske sparring: en plan for hver skole.")
        .fields(
            TemplateField.text("school", "Skole").needed(),
            TemplateField.role("with", "Med hvem (funktion)").needed(),
            TemplateField.longText("themes", "Emner, der vender tilbage"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .review(
            new ReviewRule(
                Period.ofMonths(2),
                "Sparring med skolen hver anden måned (intervallet er vores læsning)",
                ADVICE))
        .build();
  }

  /** Anonymous: a talk about somebody known belongs to the case. */
  private static ArtefactTemplate adviceLog() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "sparringslog", "Sparring med skoler", ADVICE)
        .lead(
            "Sparring med skolens SSP-lærere og pædagoger, uden navne på unge. En samtale om en"
                + " bestemt ung skrives i den unges sag, med hjemmel.")
        .fields(
            TemplateField.text("school", "Skole").needed(),
            TemplateField.link("plan", "Skolens sparringsplan", "sparringsplan").needed(),
            TemplateField.day("on", "Dato").needed(),
            TemplateField.role("with", "Med hvem (funktion)").needed(),
            TemplateField.longText("about", "Hvad blev drøftet, uden navne?").needed())
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .build();
  }

  /** About somebody known, and so in the case; without a basis it is not had. */
  private static ArtefactTemplate adviceOnOne() {
    return ArtefactTemplate.of(About.CASE, "sparring-om-ung", "Sparring om den unge", ADVICE)
        .lead("Sparring med skolen om en bestemt ung: hjemlen skrives hver gang.")
        .fields(
            TemplateField.day("on", "Dato").needed(),
            TemplateField.link("plan", "Skolens sparringsplan", "sparringsplan").needed(),
            TemplateField.role("with", "Med hvem (funktion)").needed(),
            TemplateField.oneOf(
                    "basis",
                    "Hjemmel",
                    List.of(
                        new Choice("CONSENT", "Samtykke", false, ADVICE),
                        new Choice("RPL115_SSP", "Retsplejelovens § 115", false, ADVICE),
                        new Choice("CHILD_ACT", "Barnets lov", false, ADVICE)))
                .needed(),
            TemplateField.longText("about", "Hvad blev drøftet?").needed())
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER)
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
    return ArtefactTemplate.of(About.MUNICIPALITY, NEWS, "Ny viden og kompetencer", KNOWLEDGE)
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

  /** What somebody in SSP has learnt, by function, and when it is to be renewed. */
  private static ArtefactTemplate competence() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "kompetence", "Kompetencer", KNOWLEDGE)
        .lead("Hvad SSP kan og har lært, efter funktion; aldrig navne.")
        .fields(
            TemplateField.text("title", "Kompetence").needed(),
            TemplateField.role("who", "Hvem (funktion)").needed(),
            TemplateField.text("from", "Lært hvor").needed(),
            TemplateField.day("on", "Dato").needed(),
            TemplateField.longText("use", "Bruges til"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(ALL)
        .review(
            new ReviewRule(
                Period.ofYears(1),
                "Er den stadig ajour? Ses igennem hvert år (vores læsning)",
                KNOWLEDGE))
        .withFiles()
        .build();
  }

  private static Choice part(String code, String name) {
    return new Choice(code, name, false, CONVERSATION);
  }
}
