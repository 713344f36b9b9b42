package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is recorded of a young person. Repeated, serious and dangerous to persons are three facts:
 * each forum has its own expression over them (C-KBH-04).
 */
enum Asked {
  WORRYING(
      "Udviser den unge bekymrende adfærd?", "den unge udviser bekymrende adfærd", Ssp.CONCEPT),
  CRIME("Begår den unge kriminalitet?", "den unge begår kriminalitet", Ssp.CONCEPT),
  REPEATED(
      "Har den unge begået gentagen kriminalitet?",
      "den unge har begået gentagen kriminalitet",
      SspPlus.TARGET),
  SERIOUS(
      "Har den unge begået alvorlig kriminalitet?",
      "den unge har begået alvorlig kriminalitet",
      Cases.PLANS_FOR),
  DANGEROUS(
      "Har den unge begået personfarlig kriminalitet?",
      "den unge har begået personfarlig kriminalitet",
      SspPlus.TARGET),
  NEEDS_COORDINATION(
      "Har den unge brug for en koordineret indsats for at komme ud af kriminalitet?",
      "den unge har brug for en koordineret indsats",
      SspPlus.TARGET),
  SPECIAL_NEED(
      "Formodes det, at barnet eller den unge har et særligt behov for støtte?",
      "det formodes, at barnet eller den unge har et særligt behov for støtte",
      says("KBH-06", "hvis det formodes, at barnet/den unge har et særligt behov for støtte.")),
  NATIONAL_EXIT(
      "Relaterer sagen sig til National Exit?",
      "sagen relaterer sig til National Exit",
      Cases.EXIT_AND_RADICALISATION),
  RADICALISATION(
      "Relaterer sagen sig til radikaliseringsberedskabet?",
      "sagen relaterer sig til radikaliseringsberedskabet",
      Cases.EXIT_AND_RADICALISATION);

  private final Question question;
  private final String affirmed;

  Asked(String text, String affirmed, Source source) {
    this.question = new Question(name(), text, source);
    this.affirmed = affirmed;
  }

  static List<Question> all() {
    return Stream.of(values()).map(asked -> asked.question).toList();
  }

  Question question() {
    return question;
  }

  /** Holds where the latest answer is yes. */
  Condition yes() {
    return new Condition.Recorded(question, affirmed);
  }
}
