package dk.sporskifte.tenants.koge;

import static dk.sporskifte.model.Role.CASEWORKER;
import static dk.sporskifte.model.Role.LEADER;
import static dk.sporskifte.model.Role.PARTNER;
import static dk.sporskifte.model.Role.SECRETARIAT;
import static dk.sporskifte.model.Role.TRIAGE;
import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateField;
import java.time.Period;
import java.util.List;

/** What SSP Køge writes down besides its cases. */
final class Documents {
  static final String GOAL = "maal-og-rammer";
  static final String LOCAL_ACTION = "lokal-handling";
  static final String NETWORK = "netvaerksregister";
  static final String INVOLVEMENT = "borgerinddragelse";
  static final String FAMILY = "familiens-tilstand";
  static final String POLICY = "politikdokument";

  private static final Role[] ALL = {CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER};

  private static final Source GOALS = says("KOG-12", "udmøntes lokalt i de enkelte kommuner.");
  private static final Source ACROSS =
      says("KOG-14", "på tværs af fagområder, myndigheder og organisationer.");
  private static final Source INVOLVED =
      says("KOG-17", "herunder deres erfaringer med borgerinddragelse");
  private static final Source CONDITION =
      says("KOG-17", "familiens sociale, økonomiske og sundhedsmæssige tilstand.");
  private static final Source WHOLE_NOTE =
      says("KOG-21", "Læs hele notatet ved at downloade det herunder");

  private Documents() {}

  static List<ArtefactTemplate> all() {
    return List.of(involvement(), family(), goal(), localAction(), network(), policy());
  }

  static ArtefactTemplate goal() {
    return ArtefactTemplate.of(About.MUNICIPALITY, GOAL, "Mål og rammer fra Lokalrådet", GOALS)
        .lead("Rammer og mål for kriminalitetsbekæmpelsen, som de lokale handlinger viser hen til.")
        .fields(
            TemplateField.text("title", "Mål eller ramme").needed(),
            TemplateField.longText("text", "Hvad siger det?").needed(),
            TemplateField.day("from", "Gælder fra").needed(),
            TemplateField.day("until", "Gælder til"))
        .writtenBy(LEADER, SECRETARIAT)
        .readBy(ALL)
        .state("PROPOSED", "Foreslået")
        .state("ADOPTED", "Vedtaget", LEADER)
        .review(
            new ReviewRule(
                Period.ofYears(1),
                "Mål ses igennem hvert år (intervallet er vores læsning)",
                GOALS))
        .build();
  }

  static ArtefactTemplate localAction() {
    return ArtefactTemplate.of(About.MUNICIPALITY, LOCAL_ACTION, "Lokal handling", GOALS)
        .lead("Hvordan et mål fra Lokalrådet udmøntes her.")
        .fields(
            TemplateField.text("title", "Handling").needed(),
            TemplateField.link("goal", "Mål, den udmønter", GOAL).needed(),
            TemplateField.longText("text", "Hvad gøres der?").needed(),
            TemplateField.role("owner", "Ansvarlig funktion").needed(),
            TemplateField.day("until", "Senest"))
        .writtenBy(CASEWORKER, LEADER, SECRETARIAT)
        .readBy(ALL)
        .state("PLANNED", "Planlagt")
        .state("RUNNING", "I gang", CASEWORKER, LEADER, SECRETARIAT)
        .state("DONE", "Gennemført", CASEWORKER, LEADER, SECRETARIAT)
        .build();
  }

  /** Functions, never names: who holds a post is another register. */
  static ArtefactTemplate network() {
    return ArtefactTemplate.of(About.MUNICIPALITY, NETWORK, "Netværksregister", ACROSS)
        .lead("Hvilke fagområder, myndigheder og organisationer der er med, og ved hvem.")
        .fields(
            TemplateField.text("organisation", "Organisation").needed(),
            TemplateField.oneOf(
                    "kind",
                    "Slags",
                    List.of(
                        member("MUNICIPAL", "Fagområde i kommunen"),
                        member("POLICE", "Politi"),
                        member("AUTHORITY", "Anden myndighed"),
                        member("ORGANISATION", "Organisation eller forening")))
                .needed(),
            TemplateField.role("function", "Funktion, der deltager").needed(),
            TemplateField.manyOf(
                "groups",
                "Deltager i",
                List.of(
                    member("STEERING", "SSP-styregruppen"),
                    member("REFERENCE", "SSP-følgegruppen"),
                    member("MONDAY", "Mandagsgruppen"),
                    member("LOCAL", "Lokalt SSP-team"),
                    member("COUNCIL", "Lokalrådet"))),
            TemplateField.day("from", "Med siden").needed(),
            TemplateField.longText("brings", "Bidrager med"))
        .writtenBy(SECRETARIAT, LEADER)
        .readBy(ALL)
        .review(
            new ReviewRule(
                Period.ofYears(1),
                "Registret ses igennem hvert år (intervallet er vores læsning)",
                ACROSS))
        .build();
  }

  static ArtefactTemplate involvement() {
    return ArtefactTemplate.of(About.CASE, INVOLVEMENT, "Borgerinddragelse", INVOLVED)
        .lead("Hvordan den unge og familien har taget del, med deres egne ord.")
        .fields(
            TemplateField.day("on", "Dato").needed(),
            TemplateField.manyOf(
                    "who",
                    "Hvem tog del?",
                    List.of(
                        part("YOUNG", "Den unge"),
                        part("PARENTS", "Forældre"),
                        part("SIBLINGS", "Søskende"),
                        part("OTHERS", "Andre i netværket")))
                .needed(),
            TemplateField.longText("how", "Hvordan blev de inddraget?").needed(),
            TemplateField.ownWords("words", "Deres egne ord").needed(),
            TemplateField.longText("led", "Hvad førte det til?"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .build();
  }

  /** The three domains of the sentence; health is a special category. */
  static ArtefactTemplate family() {
    return ArtefactTemplate.of(About.CASE, FAMILY, "Familiens tilstand", CONDITION)
        .lead("Familiens sociale, økonomiske og sundhedsmæssige tilstand.")
        .fields(
            TemplateField.longText("social", "Sociale forhold").needed(),
            TemplateField.longText("financial", "Økonomi").needed(),
            TemplateField.longText("health", "Sundhed").needed().special(),
            TemplateField.ownWords("words", "Familiens egen beskrivelse"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .review(
            new ReviewRule(
                Period.ofMonths(6),
                "Ses igennem hvert halve år (intervallet er vores læsning)",
                CONDITION))
        .build();
  }

  /** Each is written, with its file, under the version of the model in force. */
  static ArtefactTemplate policy() {
    return ArtefactTemplate.of(About.MUNICIPALITY, POLICY, "Politik og notat", WHOLE_NOTE)
        .lead("Modellens egne dokumenter, med filen til at hente.")
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.longText("summary", "Kort sagt").needed(),
            TemplateField.day("from", "Gælder fra"),
            TemplateField.day("until", "Gælder til"))
        .writtenBy(LEADER, SECRETARIAT)
        .readBy(Role.values())
        .state("PROPOSED", "Forslag")
        .state("ADOPTED", "Vedtaget", LEADER)
        .withFiles()
        .build();
  }

  private static Choice member(String code, String name) {
    return new Choice(code, name, false, ACROSS);
  }

  private static Choice part(String code, String name) {
    return new Choice(code, name, false, INVOLVED);
  }
}
