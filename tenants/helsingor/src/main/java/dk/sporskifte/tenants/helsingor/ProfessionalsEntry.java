package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.model.Role.CASEWORKER;
import static dk.sporskifte.model.Role.LEADER;
import static dk.sporskifte.model.Role.PARTNER;
import static dk.sporskifte.model.Role.SECRETARIAT;
import static dk.sporskifte.model.Role.TRIAGE;
import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.AnswerRule;
import dk.sporskifte.municipality.spi.AnswerRule.Addressee;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.TemplateField;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** "Som fagperson": what a professional can ask, anonymously until somebody is referred. */
final class ProfessionalsEntry {
  static final String CLARIFICATION = "afklaring";
  static final String ADVICE = "sparring";

  private static final Role[] ALL = {CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER};

  private static final Source QUICK =
      says(
          "HEL-42",
          "Får man mulighed for hurtig afklaring af muligheder og tilbud til en ung fra andre"
              + " centre og samarbejdspartnere.");
  private static final Source TALK =
      says(
          "HEL-42",
          "Får man mulighed for faglig sparring omkring en kriminel ung med mange eller særlige"
              + " udfordringer");

  private ProfessionalsEntry() {}

  static ArtefactTemplate clarification() {
    return ArtefactTemplate.of(About.MUNICIPALITY, CLARIFICATION, "Hurtig afklaring", QUICK)
        .lead("Spørg, hvilke muligheder og tilbud der er, uden at sige, hvem det handler om.")
        .fields(
            TemplateField.text("subject", "Hvad drejer det sig om?").needed(),
            TemplateField.longText("question", "Hvad vil du have afklaret?")
                .needed()
                .hint("Skriv ikke, hvem den unge er."))
        .writtenBy(ALL)
        .readBy(CASEWORKER, LEADER)
        .answer(
            new AnswerRule(
                List.of(
                    to("SSP_PLUS", "SSP+ medarbejderen", CASEWORKER, "ssp-plus-medarbejder"),
                    to("UU", "UU-vejlederen", PARTNER, "uu-vejleder"),
                    to("CASEWORKER", "Sagsbehandleren", PARTNER, "sagsbehandler"),
                    to("JOB", "Jobkonsulenten", PARTNER, "jobkonsulent")),
                Period.ofDays(2),
                "Hurtig afklaring: inden to dage (tiden er vores læsning)",
                QUICK))
        .build();
  }

  static ArtefactTemplate advice() {
    return ArtefactTemplate.of(About.MUNICIPALITY, ADVICE, "Faglig sparring", TALK)
        .lead("Bed SSP+ om sparring om en ung med mange eller særlige udfordringer, anonymt.")
        .fields(
            TemplateField.text("subject", "Emne").needed(),
            TemplateField.longText("situation", "Situationen, uden navn").needed(),
            TemplateField.longText("tried", "Hvad er prøvet?"))
        .writtenBy(ALL)
        .readBy(CASEWORKER, LEADER)
        .answer(
            new AnswerRule(
                List.of(to("SSP_PLUS", "SSP+ medarbejderen", CASEWORKER, "ssp-plus-medarbejder")),
                Period.ofDays(7),
                "Sparring inden en uge (tiden er vores læsning)",
                TALK))
        .build();
  }

  private static Addressee to(String code, String name, Role role, String seat) {
    return new Addressee(code, name, role, Optional.of(seat));
  }
}
