package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import dk.sporskifte.municipality.spi.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the intake assessment asks about a young person. */
enum Asked {
  REPEATED_CRIME(
      "Har den unge begået gentagen kriminalitet?",
      "Den unge har begået gentagen kriminalitet",
      says("HEL-07", "som har begået gentagen kriminalitet")),
  SERIOUS_CRIME(
      "Har den unge begået alvorlig kriminalitet?",
      "Den unge har begået alvorlig kriminalitet",
      says(
          "HEL-13",
          "Unge i alderen 16-24 år, som har begået gentagen eller alvorlig kriminalitet.")),
  AT_RISK(
      "Er den unge i risikozonen for at begå kriminalitet?",
      "Den unge er i risikozonen for at begå kriminalitet",
      says("HEL-12", "Unge som er i risikozonen for at begå kriminalitet.")),
  WANTS_HELP(
      "Ønsker den unge hjælpen?",
      "Den unge ønsker hjælpen",
      says("HEL-07", "og som ønsker hjælpen.")),
  READY_FOR_PLAN(
      "Er den unge indstillet på at medvirke til en handleplan?",
      "Den unge er indstillet på at medvirke til en handleplan",
      SspPlus.READY_FOR_PLAN),
  SERIOUS_OFFENCES_IN_TIE(
      "Har den unge begået flere alvorlige overtrædelser af straffeloven i forbindelse med"
          + " tilknytningen til miljøet?",
      "Den unge har begået flere alvorlige overtrædelser af straffeloven i forbindelse med"
          + " tilknytningen",
      ExitLight.SOURCE),
  BIKER_GROUP(
      "Er den unge knyttet til en rockergruppe?",
      "Den unge er knyttet til en rockergruppe",
      ExitLight.LEAVING),
  GANG("Er den unge knyttet til en bande?", "Den unge er knyttet til en bande", ExitLight.SOURCE),
  GANG_LIKE(
      "Er den unge knyttet til en bandelignende gruppering?",
      "Den unge er knyttet til en bandelignende gruppering",
      ExitLight.SOURCE),
  WANTS_TO_LEAVE(
      "Vil den unge ud af rocker- eller bandemiljøet?",
      "Den unge vil ud af rocker- eller bandemiljøet",
      ExitLight.LEAVING),
  CLOSE_TIE(
      "Er tilknytningen så tæt, at kommunens exit-koordinator skal tage over?",
      "Tilknytningen er så tæt, at kommunens exit-koordinator skal tage over",
      ExitLight.BY_TIE),
  RADICALISED(
      "Er den unge i et radikaliseret miljø, eller er der bekymring for det?",
      "Den unge er i et radikaliseret miljø, eller der er bekymring for det",
      AntiRadicalisation.SOURCE),
  CONVICTED(
      "Har den unge begået kriminalitet eller fået dom som voksen?",
      "Den unge har begået kriminalitet eller fået dom som voksen",
      AntiRadicalisation.POLICE_ANSWER);

  /** One of them is enough (C-HEL-02). */
  static final List<Asked> CRITERIA = List.of(REPEATED_CRIME, SERIOUS_CRIME, AT_RISK);

  private final String question;
  private final String affirmed;
  private final Source source;

  Asked(String question, String affirmed, Source source) {
    this.question = question;
    this.affirmed = affirmed;
    this.source = source;
  }

  static List<Question> all() {
    return Stream.of(values()).map(q -> new Question(q.name(), q.question, q.source)).toList();
  }

  boolean is(Value value, CaseFacts facts) {
    return facts.answer(name()) == value;
  }

  /** Holds where the latest answer is yes. */
  Condition yes() {
    return new Condition.Recorded(
        new Question(name(), question, source),
        affirmed.substring(0, 1).toLowerCase(Locale.ROOT) + affirmed.substring(1));
  }

  Reason affirmed() {
    return new Reason(affirmed, source);
  }

  Reason unanswered() {
    return new Reason("Mangler svar på: " + question, source);
  }
}
