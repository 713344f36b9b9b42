package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The recorded answer to one question of the intake assessment; every answer is kept, the latest
 * counts.
 *
 * @param question code of the municipality's question
 * @param on the day the answer is about
 * @param evidence what it stands on
 */
public record Answer(String question, Value value, LocalDate on, UserId by, String evidence) {
  public Answer {
    question = Require.text(question, "question");
    Objects.requireNonNull(value);
    Objects.requireNonNull(on);
    Objects.requireNonNull(by);
    evidence = Require.text(evidence, "evidence");
  }

  /** UNKNOWN is an answer: somebody asked. */
  public enum Value {
    YES,
    NO,
    UNKNOWN
  }
}
