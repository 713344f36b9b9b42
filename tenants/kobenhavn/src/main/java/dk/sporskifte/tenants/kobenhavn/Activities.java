package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.model.Role.CASEWORKER;
import static dk.sporskifte.model.Role.LEADER;
import static dk.sporskifte.model.Role.PARTNER;
import static dk.sporskifte.model.Role.SECRETARIAT;
import static dk.sporskifte.model.Role.TRIAGE;
import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.NextStep;
import dk.sporskifte.municipality.spi.TemplateField;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What SSP does: advice, clarification, and activities for one young person and for many. */
final class Activities {
  private static final Role[] ALL = {CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER};

  private static final Source ADVICE =
      says(
          "KBH-05",
          "SSP's forebyggende indsats består i råd og vejledning til børn, unge og deres familier"
              + " samt samarbejdspartnere.");
  private static final Source PRESUMED =
      says("KBH-06", "hvis det formodes, at barnet/den unge har et særligt behov for støtte.");
  private static final Source ROLES =
      says("KBH-07", "være idéskabende, rådgivende, koordinerende, opsøgende og igangsættende.");
  private static final Source FOUR_STEPS =
      says(
          "KBH-27",
          "SSP-lokaludvalget beskriver, tilrettelægger, koordinerer og gennemfører en effektiv"
              + " kriminalpræventiv indsats");
  private static final Source AT_HOME =
      says("KBH-28", "hjemmebesøg/involvering af forældre og hjælp til fritidsjob.");
  private static final Source GENERAL =
      says("KBH-30", "generelle initiativer som kampagner og temadage");
  private static final Source CITY_WIDE =
      says(
          "KBH-12",
          "Bydækkende oplysende indsats for bredere grupper af unge i alderen 10-18 år (f.eks."
              + " undervisning og kampagner)");

  private Activities() {}

  static List<ArtefactTemplate> all() {
    return List.of(local(), withOne(), advice(), clarification());
  }

  /** Described, planned, coordinated, carried out; of many, and so nobody is named. */
  private static ArtefactTemplate local() {
    return ArtefactTemplate.of(About.FORUM, "aktivitet", "Aktivitet", FOUR_STEPS)
        .lead("Beskrives, tilrettelægges, koordineres og gennemføres; ingen unge nævnes.")
        .fields(
            TemplateField.text("title", "Aktivitet").needed(),
            TemplateField.oneOf(
                    "type",
                    "Slags",
                    List.of(
                        choice("CAMPAIGN", "Kampagne", GENERAL),
                        choice("THEME_DAY", "Temadag", GENERAL),
                        choice("TEACHING", "Undervisning", CITY_WIDE),
                        choice("PARENT_INVOLVEMENT", "Involvering af forældre", AT_HOME),
                        choice("LEISURE", "Fritidsaktivitet", FOUR_STEPS)))
                .needed(),
            TemplateField.oneOf(
                    "scope",
                    "Hvor",
                    List.of(
                        choice("LOCAL", "Lokalt", FOUR_STEPS),
                        choice("CITY_WIDE", "I hele byen", CITY_WIDE)))
                .needed(),
            TemplateField.longText("description", "1. Beskrivelse").needed(),
            roles(),
            TemplateField.link("plan", "Årsplan", "aarsplan"),
            TemplateField.day("on", "2. Tilrettelæggelse: hvornår"),
            TemplateField.role("responsible", "2. Tilrettelæggelse: ansvarlig (funktion)"),
            TemplateField.longText("partners", "3. Koordinering: hvem gør hvad"),
            TemplateField.longText("result", "4. Gennemførelse: hvordan gik det"),
            TemplateField.number("participants", "4. Gennemførelse: antal deltagere"))
        .writtenBy(CASEWORKER, LEADER, SECRETARIAT, PARTNER)
        .readBy(ALL)
        .stepByStep()
        .state("DESCRIBED", "Beskrevet")
        .state("PLANNED", "Tilrettelagt", CASEWORKER, LEADER, SECRETARIAT, PARTNER)
        .needs("on", "responsible")
        .state("COORDINATED", "Koordineret", CASEWORKER, LEADER, SECRETARIAT, PARTNER)
        .needs("partners")
        .next(
            new NextStep(
                Period.ofMonths(1),
                Optional.of("on"),
                "Gennemføres den dag, der er tilrettelagt",
                FOUR_STEPS))
        .state("CARRIED_OUT", "Gennemført", CASEWORKER, LEADER, SECRETARIAT, PARTNER)
        .needs("result")
        .withFiles()
        .build();
  }

  private static ArtefactTemplate withOne() {
    return ArtefactTemplate.of(
            About.CASE, "aktivitet-for-en-ung", "Aktivitet med den unge", AT_HOME)
        .lead("Hjemmebesøg, involvering af forældre og hjælp til fritidsjob.")
        .fields(
            TemplateField.oneOf(
                    "type",
                    "Slags",
                    List.of(
                        choice("HOME_VISIT", "Hjemmebesøg", AT_HOME),
                        choice("PARENT_INVOLVEMENT", "Involvering af forældre", AT_HOME),
                        choice("SPARE_TIME_JOB", "Hjælp til fritidsjob", AT_HOME)))
                .needed(),
            TemplateField.longText("description", "1. Beskrivelse").needed(),
            roles(),
            TemplateField.day("on", "2. Tilrettelæggelse: hvornår"),
            TemplateField.role("responsible", "2. Tilrettelæggelse: ansvarlig (funktion)"),
            TemplateField.longText("partners", "3. Koordinering: hvem gør hvad"),
            TemplateField.longText("result", "4. Gennemførelse: hvordan gik det"),
            TemplateField.ownWords("words", "Den unges egne ord"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER)
        .stepByStep()
        .state("DESCRIBED", "Beskrevet")
        .state("PLANNED", "Tilrettelagt", CASEWORKER, LEADER)
        .needs("on", "responsible")
        .state("COORDINATED", "Koordineret", CASEWORKER, LEADER)
        .needs("partners")
        .next(
            new NextStep(
                Period.ofMonths(1),
                Optional.of("on"),
                "Gennemføres den dag, der er tilrettelagt",
                FOUR_STEPS))
        .state("CARRIED_OUT", "Gennemført", CASEWORKER, LEADER)
        .needs("result")
        .build();
  }

  /** Whoever asks may stay unknown; a talk about somebody known belongs to the case. */
  private static ArtefactTemplate advice() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "raadgivning", "Råd og vejledning", ADVICE)
        .lead("Råd og vejledning, uden navne: den, der spørger, må være anonym.")
        .fields(
            TemplateField.text("subject", "Hvad drejer det sig om?").needed(),
            TemplateField.oneOf(
                    "who",
                    "Hvem spurgte?",
                    List.of(
                        choice("CHILD", "Barn", ADVICE),
                        choice("YOUNG", "Ung", ADVICE),
                        choice("FAMILY", "Familie", ADVICE),
                        choice("PARTNER", "Samarbejdspartner", ADVICE),
                        choice("ANONYMOUS", "Ønskede at være anonym", ADVICE)))
                .needed(),
            TemplateField.day("on", "Dato").needed(),
            TemplateField.longText("advice", "Rådet").needed(),
            TemplateField.text("onward", "Vist videre til"))
        .writtenBy(CASEWORKER, LEADER, SECRETARIAT)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .build();
  }

  /** What is presumed stands from the first day; what was found and where it went comes after. */
  private static ArtefactTemplate clarification() {
    return ArtefactTemplate.of(About.CASE, "afdaekning", "Afdækning", PRESUMED)
        .lead("Forholdene afdækkes, når det formodes, at der er et særligt behov for støtte.")
        .fields(
            TemplateField.longText("presumption", "Hvad formodes, og hvorfor?").needed(),
            TemplateField.day("begun", "Begyndt").needed(),
            TemplateField.longText("found", "Hvad afdækningen viste"),
            TemplateField.longText("measures", "Forebyggende tiltag, SSP sætter i gang"),
            TemplateField.oneOf(
                "outcome",
                "Hvad så?",
                List.of(
                    choice("MEASURES", "SSP sætter forebyggende tiltag i gang", PRESUMED),
                    choice("HAND_OFF", "Overgives til børnemyndigheden", PRESUMED),
                    choice("NOTHING", "Intet særligt behov", PRESUMED))),
            TemplateField.text("receipt", "Overgivet til, og kvittering"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER)
        .stepByStep()
        .state("PRESUMED", "Formodet behov")
        .next(
            new NextStep(
                Period.ofDays(28),
                Optional.empty(),
                "Afdækningen gøres færdig inden fire uger (tiden er vores læsning)",
                PRESUMED))
        .state("CLARIFIED", "Afdækket", CASEWORKER, LEADER)
        .needs("found", "outcome")
        .build();
  }

  private static TemplateField roles() {
    return TemplateField.manyOf(
        "roles",
        "SSP's rolle",
        List.of(
            choice("IDEA_MAKING", "Idéskabende", ROLES),
            choice("ADVISING", "Rådgivende", ROLES),
            choice("COORDINATING", "Koordinerende", ROLES),
            choice("OUTREACH", "Opsøgende", ROLES),
            choice("INITIATING", "Igangsættende", ROLES)));
  }

  private static Choice choice(String code, String name, Source source) {
    return new Choice(code, name, false, source);
  }
}
