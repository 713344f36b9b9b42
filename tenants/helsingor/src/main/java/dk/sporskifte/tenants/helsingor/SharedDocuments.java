package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.model.Role.CASEWORKER;
import static dk.sporskifte.model.Role.LEADER;
import static dk.sporskifte.model.Role.PARTNER;
import static dk.sporskifte.model.Role.SECRETARIAT;
import static dk.sporskifte.model.Role.TRIAGE;
import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateField;
import java.time.Period;
import java.util.List;

/** What the municipality knows and offers; none of it is about one young person. */
final class SharedDocuments {
  static final String MAPPING = "kortlaegning";
  static final String PROJECT = "udviklingsprojekt";
  static final String KNOWLEDGE = "videnbank";
  static final String CATALOGUE = "tilbudskatalog";

  private static final Role[] ALL = {CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER};

  private static final Source NEEDS =
      says(
          "HEL-28",
          "Kortlægning af behov for indsats på området – behov, omfang og typologi. Dette sker på"
              + " baggrund af den kommende nationale kortlægning");
  private static final Source DEVELOPMENT =
      says(
          "HEL-29",
          "Udføres af Helsingør Kommunes exitkoordinator i samarbejde med SSP+ og"
              + " Kriminalforsorgen.");
  static final Source BANK =
      says("HEL-30", "Videns og kompetencebank vedr. radikaliserings og ekstremisme.");
  private static final Source OFFERS =
      says("HEL-22", "SSP+ kan via det tætte samarbejde trække på hele kommunens vifte af tilbud.");

  private SharedDocuments() {}

  static ArtefactTemplate mapping() {
    return ArtefactTemplate.of(About.MUNICIPALITY, MAPPING, "Kortlægning af behov", NEEDS)
        .lead("Behov, omfang og typologi på området, med målgrupper og kilde.")
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.longText("need", "Behov").needed(),
            TemplateField.longText("extent", "Omfang").needed(),
            TemplateField.longText("typology", "Typologi").needed(),
            TemplateField.longText("groups", "Målgrupper").needed(),
            TemplateField.text("national", "National kortlægning, der bygges på").needed(),
            TemplateField.text("edition", "Udgave").needed())
        .writtenBy(CASEWORKER, LEADER)
        .readBy(ALL)
        .state("DRAFT", "Kladde")
        .state("APPROVED", "Godkendt", LEADER)
        .review(
            new ReviewRule(
                Period.ofYears(1), "Kortlægningen ses igennem hvert år (vores læsning)", NEEDS))
        .withFiles()
        .build();
  }

  /** Who owns it and who takes part is stated; a project chooses among them. */
  static ArtefactTemplate project() {
    return ArtefactTemplate.of(About.MUNICIPALITY, PROJECT, "Udviklingsprojekt", DEVELOPMENT)
        .lead("Projekt- og organisationsudvikling, udført af exitkoordinatoren med partnere.")
        .fields(
            TemplateField.text("title", "Projekt").needed(),
            TemplateField.oneOf(
                    "owner", "Ejer", List.of(choice("EXIT_COORDINATOR", "Exitkoordinatoren")))
                .needed(),
            TemplateField.manyOf(
                    "partners",
                    "Partnere",
                    List.of(
                        choice("SSP_PLUS", "SSP+"), choice("PRISON_SERVICE", "Kriminalforsorgen")))
                .needed(),
            TemplateField.longText("aim", "Formål og indhold").needed(),
            TemplateField.link("mapping", "Bygger på kortlægningen", MAPPING),
            TemplateField.day("until", "Afsluttes senest"))
        .writtenBy(CASEWORKER, LEADER)
        .readBy(ALL)
        .state("PLANNED", "Planlagt")
        .state("RUNNING", "I gang", CASEWORKER, LEADER)
        .state("DONE", "Gennemført", CASEWORKER, LEADER)
        .build();
  }

  static ArtefactTemplate knowledge() {
    return ArtefactTemplate.of(About.MUNICIPALITY, KNOWLEDGE, "Videns- og kompetencebank", BANK)
        .lead("Artikler, ressourcepersoner og kompetencer; aldrig oplysninger om en sag.")
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.oneOf(
                    "kind",
                    "Hvad er det?",
                    List.of(
                        new Choice("ARTICLE", "Artikel", false, BANK),
                        new Choice("RESOURCE_PERSON", "Ressourceperson", false, BANK),
                        new Choice("COMPETENCE", "Kompetence", false, BANK)))
                .needed(),
            TemplateField.longText("text", "Indhold").needed(),
            TemplateField.role("function", "Ressourcepersonens funktion og sted"),
            TemplateField.text("reference", "Hvor det kan læses"))
        .writtenBy(CASEWORKER, LEADER, SECRETARIAT)
        .readBy(ALL)
        .review(
            new ReviewRule(Period.ofYears(1), "Viden ses igennem hvert år (vores læsning)", BANK))
        .withFiles()
        .build();
  }

  /** Across the centres; an action plan chooses from it. */
  static ArtefactTemplate offer() {
    return ArtefactTemplate.of(About.MUNICIPALITY, CATALOGUE, "Tilbud", OFFERS)
        .lead("Kommunens vifte af tilbud på tværs af centre, til at vælge fra i en handleplan.")
        .fields(
            TemplateField.text("title", "Tilbud").needed(),
            TemplateField.oneOf(
                    "centre",
                    "Center",
                    List.of(
                        new Choice("JOB", "Center for Job og Uddannelse", false, OFFERS),
                        new Choice("UU", "UU Øresund", false, OFFERS),
                        new Choice("CHILDREN", "Center for Børn, Unge og Familier", false, OFFERS),
                        new Choice("OTHER", "Andet sted", false, OFFERS)))
                .needed(),
            TemplateField.manyOf("domains", "Område", domains()).needed(),
            TemplateField.longText("text", "Hvad går det ud på?").needed(),
            TemplateField.longText("target", "Hvem er det for?"),
            TemplateField.role("contact", "Hvem kontaktes? (funktion)"))
        .writtenBy(CASEWORKER, LEADER, SECRETARIAT)
        .readBy(ALL)
        .review(
            new ReviewRule(
                Period.ofMonths(6), "Tilbud ses igennem hvert halve år (vores læsning)", OFFERS))
        .inCatalogue()
        .build();
  }

  /** An offer says nothing of anybody: what a plan treats as sensitive is left out of its list. */
  private static List<Choice> domains() {
    return Plan.rules().domains().stream().filter(d -> !d.specialCategory()).toList();
  }

  private static Choice choice(String code, String name) {
    return new Choice(code, name, false, DEVELOPMENT);
  }
}
