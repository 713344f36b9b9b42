package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.model.Role.CASEWORKER;
import static dk.sporskifte.model.Role.EMPLOYEE;
import static dk.sporskifte.model.Role.LEADER;
import static dk.sporskifte.model.Role.PARTNER;
import static dk.sporskifte.model.Role.SECRETARIAT;
import static dk.sporskifte.model.Role.TRIAGE;
import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Cataloguing;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.TemplateField.Known;
import java.time.Period;
import java.util.List;

/** What SSP i Halsnæs writes down besides its cases. */
final class Documents {
  private static final Role[] ALL = {EMPLOYEE, CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER};

  static final String GUIDANCE_ID = "vejledning";
  static final String AUDIENCE = "role";
  static final String STRATEGY_ID = "strategi";
  static final String IN_FORCE = "ADOPTED";

  private static final Source STRATEGY =
      says("HAL-43", "Denne strategi sætter retningen i kommunens SSP samarbejde");
  private static final Source GUIDANCE =
      says("HAL-29", "håndtere bekymringer om børn, unge og deres familier.");

  private Documents() {}

  static List<ArtefactTemplate> all() {
    return List.of(
        plan("plan-fravaer", "Fravær", "Fravær - indsats/handleplan"),
        plan("plan-mobning", "Mobning", "Mobning - indsats/handleplan"),
        plan("plan-misbrug", "Misbrug", "Misbrug - indsats/handleplan"),
        plan("plan-vold", "Vold", "Vold - indsats/handleplan"),
        plan("plan-kriminalitet", "Kriminalitet", "Kriminalitet — indsats/handleplan"),
        guidance(),
        strategy(),
        catalogue());
  }

  private static ArtefactTemplate plan(String id, String about, String quote) {
    Source source = says("HAL-39", quote);
    return ArtefactTemplate.of(About.CASE, id, about + ": indsats og handleplan", source)
        .lead("Barnets egne ord, mål og aftaler.")
        .fields(
            TemplateField.ownWords("words", "Barnets eller den unges egne ord")
                .begunWith(Known.OWN_WISHES)
                .needed(),
            TemplateField.longText("situation", "Hvad er der set?")
                .begunWith(Known.REFERRAL)
                .needed(),
            TemplateField.longText("goal", "Mål").begunWith(Known.GOALS).needed(),
            TemplateField.longText("measures", "Indsats og aftaler")
                .begunWith(Known.MEASURES)
                .needed(),
            TemplateField.longText("network", "Hvordan barnet og netværket tager del"),
            TemplateField.role("owner", "Ansvarlig funktion").begunWith(Known.COORDINATOR).needed())
        .writtenBy(CASEWORKER, LEADER)
        .readBy(CASEWORKER, LEADER, SECRETARIAT)
        .state("DRAFT", "Kladde")
        .state("AGREED", "Aftalt", CASEWORKER, LEADER)
        .review(
            new ReviewRule(
                Period.ofMonths(3),
                "Opfølgning på aftalerne (intervallet er vores læsning)",
                source))
        .build();
  }

  /** How to react, whom to go to, where to get advice; each reader confirms each text. */
  private static ArtefactTemplate guidance() {
    return ArtefactTemplate.of(About.MUNICIPALITY, GUIDANCE_ID, "Vejledning", GUIDANCE)
        .lead("Hvordan man som ansat reagerer, hvem man går til, og hvor man får sparring.")
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.oneOf(AUDIENCE, "For hvem (funktion)", functions()).needed(),
            TemplateField.longText("react", "Hvordan skal man reagere?").needed(),
            TemplateField.longText("whom", "Hvem går man til?").needed(),
            TemplateField.longText("advice", "Hvor får man sparring og vejledning?").needed())
        .writtenBy(LEADER, SECRETARIAT, CASEWORKER)
        .readBy(ALL)
        .state("DRAFT", "Kladde")
        .state(IN_FORCE, "Gældende", LEADER)
        .review(
            new ReviewRule(
                Period.ofYears(1), "Ses igennem hvert år (intervallet er vores læsning)", GUIDANCE))
        .withFiles()
        .withReceipts()
        .build();
  }

  /** It binds all; each reader confirms each text. */
  private static ArtefactTemplate strategy() {
    return ArtefactTemplate.of(About.MUNICIPALITY, STRATEGY_ID, "Strategi", STRATEGY)
        .lead("Retningen, det fælles ansvar og de fælles succeskriterier for alle.")
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.longText("direction", "Retning").needed(),
            TemplateField.longText("responsibility", "Det fælles ansvar").needed(),
            TemplateField.longText("criteria", "De fælles succeskriterier").needed())
        .writtenBy(LEADER, SECRETARIAT)
        .readBy(ALL)
        .state("DRAFT", "Kladde")
        .state(IN_FORCE, "Gældende", LEADER)
        .withFiles()
        .withReceipts()
        .build();
  }

  private static List<Choice> functions() {
    return List.of(
        function(EMPLOYEE, "Medarbejder"),
        function(LEADER, "Leder"),
        function(CASEWORKER, "Sagsbehandler"),
        function(TRIAGE, "Visitation"),
        function(SECRETARIAT, "Sekretariat"),
        function(PARTNER, "Samarbejdspartner"));
  }

  private static Choice function(Role role, String name) {
    return new Choice(role.name(), name, false, GUIDANCE);
  }

  /** Who describes the entries of the staircase: the document calls it a catalogue. */
  private static ArtefactTemplate catalogue() {
    return Cataloguing.template(
        Stairs.CATALOGUE,
        Stairs.steps(),
        Stairs.entries(),
        says("HAL-30", "inspirationsmaterialer og konkrete handleplaner"),
        new Role[] {LEADER, SECRETARIAT, CASEWORKER},
        ALL);
  }
}
