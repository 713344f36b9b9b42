package dk.sporskifte.rest.body;

import dk.sporskifte.model.Answer;
import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * The answer to one question of the intake assessment.
 *
 * @param question its code in the way of working
 * @param on the day the answer is about
 * @param evidence what it stands on
 */
public record NewAnswer(
    @NotBlank @Size(max = Limits.LINE) String question,
    @NotNull Answer.Value value,
    @NotNull LocalDate on,
    @NotBlank @Size(max = Limits.TEXT) String evidence) {
  /** Whether that answer is this one. */
  public boolean is(Answer answer) {
    return answer.question().equals(question.strip())
        && answer.value() == value
        && answer.on().equals(on)
        && answer.evidence().equals(evidence.strip());
  }

  @Override
  public String toString() {
    return "NewAnswer";
  }
}
