package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.model.Role.BOARD_MEMBER;
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
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.YearlyRule;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** What SSP København writes down besides its cases. */
final class Documents {
  private static final Role[] ALL = {CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER};

  private static final Source STRATEGY =
      says(
          "KBH-16",
          "Bestyrelsen udarbejder løbende strategi for SSP København med fokusområder for det"
              + " daglige SSP arbejde i bydelene.");
  private static final Source ANNUAL_PLAN =
      says("KBH-23", "herunder at lokaludvalget udarbejder en årsplan.");
  private static final Source SERVICES =
      says("KBH-20", "uddannelse, kurser, information og konsulentbistand");
  private static final Source PRESS =
      says("KBH-21", "SSP Sekretariatet har den løbende kontakt til pressen.");

  private static final Source FRAMES =
      says(
          "KBH-17",
          "Bestyrelsen fastlægger i samarbejde med sekretariatschefen de overordnede administrative"
              + " og økonomiske rammer for SSP-samarbejdet.");

  private static final String HEAD = "sekretariatschef";
  private static final String COMMUNICATION = "kommunikationsmedarbejder";

  private Documents() {}

  static List<ArtefactTemplate> all() {
    return Stream.of(
            List.of(strategy(), focusArea(), annualPlan(), frameDecision(), course(), press()),
            Activities.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Whoever says it is adopted says at which of the board's meetings. */
  private static ArtefactTemplate strategy() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "strategi", "Strategi", STRATEGY)
        .lead("Bestyrelsens strategi for SSP København.")
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.longText("text", "Strategien kort").needed(),
            TemplateField.day("from", "Gælder fra").needed(),
            TemplateField.day("until", "Gælder til"),
            TemplateField.day("boardOn", "Bestyrelsens møde"))
        .writtenBy(LEADER, SECRETARIAT)
        .readBy(ALL)
        .state("DRAFT", "Udkast")
        .state("ADOPTED", "Vedtaget af bestyrelsen", LEADER)
        .needs("boardOn")
        .review(
            new ReviewRule(
                Period.ofYears(1),
                "Løbende strategi: ses igennem hvert år (vores læsning)",
                STRATEGY))
        .withFiles()
        .build();
  }

  private static ArtefactTemplate focusArea() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "fokusomraade", "Fokusområde", STRATEGY)
        .lead("Et fokusområde i strategien, som årsplanerne viser hen til.")
        .fields(
            TemplateField.text("title", "Fokusområde").needed(),
            TemplateField.link("strategy", "Strategi", "strategi").needed(),
            TemplateField.longText("text", "Hvad det går ud på").needed())
        .writtenBy(LEADER, SECRETARIAT)
        .readBy(ALL)
        .build();
  }

  /** The management group answers for it; the review is its alert. */
  private static ArtefactTemplate annualPlan() {
    return ArtefactTemplate.of(About.FORUM, "aarsplan", "Årsplan", ANNUAL_PLAN)
        .lead("Lokaludvalgets årsplan, som ledergruppen har ansvaret for.")
        .fields(
            TemplateField.text("title", "Årsplan for").needed(),
            TemplateField.number("year", "År").needed(),
            TemplateField.link("focus", "Fokusområde", "fokusomraade").needed(),
            TemplateField.longText("activities", "Aktiviteter").needed(),
            TemplateField.longText("local", "Lokale mål"))
        .writtenBy(LEADER, CASEWORKER, SECRETARIAT)
        .readBy(ALL)
        .state("DRAFT", "Udkast")
        .state("ADOPTED", "Godkendt af ledergruppen", LEADER)
        .yearly(
            new YearlyRule(
                Local.COMMITTEE,
                Local.LEADERS,
                "year",
                Period.ofMonths(1),
                "Ledergruppen svarer for, at hvert lokaludvalg har en årsplan; den er forsinket fra"
                    + " 1. februar (fristen er vores læsning)",
                ANNUAL_PLAN))
        .review(new ReviewRule(Period.ofYears(1), "En ny årsplan hvert år", ANNUAL_PLAN))
        .withFiles()
        .build();
  }

  /** The head of the secretariat owns it with the board: neither settles it alone. */
  private static ArtefactTemplate frameDecision() {
    return ArtefactTemplate.of(About.FORUM, "rammebeslutning", "Rammebeslutning", FRAMES)
        .lead(
            "De overordnede administrative og økonomiske rammer, som bestyrelsen fastlægger sammen"
                + " med sekretariatschefen.")
        .fields(
            TemplateField.text("title", "Hvad beslutningen gælder").needed(),
            TemplateField.oneOf(
                    "kind",
                    "Slags",
                    List.of(
                        new Choice("ADMINISTRATIVE", "Administrativ ramme", false, FRAMES),
                        new Choice("ECONOMIC", "Økonomisk ramme", false, FRAMES)))
                .needed(),
            TemplateField.longText("text", "Rammen").needed(),
            TemplateField.day("from", "Gælder fra").needed(),
            TemplateField.day("boardOn", "Bestyrelsens møde"),
            TemplateField.text("amount", "Beløb"))
        .writtenBy(SECRETARIAT, LEADER)
        .readBy(ALL)
        .stepByStep()
        .state("DRAFT", "Udkast")
        .state("AGREED", "Tiltrådt af sekretariatschefen", SECRETARIAT, LEADER)
        .movedBySeat(HEAD)
        .state("ADOPTED", "Vedtaget af bestyrelsen", SECRETARIAT, LEADER, BOARD_MEMBER)
        .needs("boardOn")
        .withFiles()
        .build();
  }

  private static ArtefactTemplate course() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "kursus", "Kursusregister", SERVICES)
        .lead("Sekretariatets uddannelse, kurser, information og konsulentbistand.")
        .fields(
            TemplateField.text("title", "Kursus eller ydelse").needed(),
            TemplateField.oneOf(
                    "kind",
                    "Slags",
                    List.of(
                        new Choice("EDUCATION", "Uddannelse", false, SERVICES),
                        new Choice("COURSE", "Kursus", false, SERVICES),
                        new Choice("INFORMATION", "Information", false, SERVICES),
                        new Choice("CONSULTING", "Konsulentbistand", false, SERVICES)))
                .needed(),
            TemplateField.day("on", "Dato"),
            TemplateField.number("participants", "Antal deltagere"),
            TemplateField.longText("text", "Indhold"))
        .writtenBy(SECRETARIAT, LEADER)
        .readBy(ALL)
        .build();
  }

  private static ArtefactTemplate press() {
    return ArtefactTemplate.of(About.MUNICIPALITY, "presselog", "Presselog", PRESS)
        .lead("Henvendelser fra pressen og det, der blev svaret; aldrig om en bestemt ung.")
        .fields(
            TemplateField.text("subject", "Emne").needed(),
            TemplateField.text("medium", "Medie").needed(),
            TemplateField.day("on", "Dato").needed(),
            TemplateField.longText("answer", "Svar"))
        .writtenBy(SECRETARIAT)
        .writtenBySeat(COMMUNICATION)
        .readBy(SECRETARIAT)
        .readBySeat(COMMUNICATION, HEAD)
        .build();
  }
}
