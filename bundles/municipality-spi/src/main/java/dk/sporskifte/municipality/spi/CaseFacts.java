package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an entry rule may know: dates and recorded facts; no name, no CPR number.
 *
 * @param on the day considered
 * @param targetGroups codes the referral names
 * @param answers the latest answer to each question, by its code
 */
public record CaseFacts(
    LocalDate born, LocalDate on, Set<String> targetGroups, Map<String, Answer.Value> answers) {
  public CaseFacts {
    Objects.requireNonNull(born);
    Objects.requireNonNull(on);
    targetGroups = Set.copyOf(targetGroups);
    answers = Map.copyOf(answers);
  }

  /** UNKNOWN while nobody has answered. */
  public Answer.Value answer(String question) {
    return answers.getOrDefault(question, Answer.Value.UNKNOWN);
  }

  public boolean within(AgeSpan ages) {
    return ages.covers(born, on);
  }
}
