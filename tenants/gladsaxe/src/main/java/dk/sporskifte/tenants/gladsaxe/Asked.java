package dk.sporskifte.tenants.gladsaxe;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Question;
import java.util.List;
import java.util.stream.Stream;

/** What is recorded of a young person. */
enum Asked {
  RISK_BEHAVIOUR("Udøver den unge risikoadfærd?", "den unge udøver risikoadfærd", Concern.RISK),
  MINOR_OFFENCE(
      "Er den unge sigtet for en mindre lovovertrædelse?",
      "den unge er sigtet for en mindre lovovertrædelse",
      Specific.EARLY),
  FIRST_OFFENCE(
      "Er den unge sigtet for en førstegangslovovertrædelse?",
      "den unge er sigtet for en førstegangslovovertrædelse",
      Specific.EARLY),
  MET_WITH_GROUP(
      "Er den unge truffet i relation til en uhensigtsmæssig gruppering?",
      "den unge er truffet i relation til en uhensigtsmæssig gruppering",
      Specific.EARLY);

  private final Question question;
  private final String affirmed;

  Asked(String text, String affirmed, Source source) {
    this.question = new Question(name(), text, source);
    this.affirmed = affirmed;
  }

  static List<Question> all() {
    return Stream.of(values()).map(asked -> asked.question).toList();
  }

  /** Holds where the latest answer is yes. */
  Condition yes() {
    return new Condition.Recorded(question, affirmed);
  }
}
