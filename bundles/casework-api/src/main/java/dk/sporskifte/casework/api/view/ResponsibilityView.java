package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Answer;
import dk.sporskifte.model.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * Who answers for the young person and who coordinates, where these are two (C-HEL-06).
 *
 * @param holds whether that party answers for this young person; UNKNOWN while a fact is missing
 * @param where for whom it answers, Danish
 */
public record ResponsibilityView(
    Part answers, Answer.Value holds, String where, Part coordinates, Optional<Part> contributes) {
  public ResponsibilityView {
    Objects.requireNonNull(answers);
    Objects.requireNonNull(holds);
    Objects.requireNonNull(where);
    Objects.requireNonNull(coordinates);
    Objects.requireNonNull(contributes);
  }

  /** A party's part in it, Danish. */
  public record Part(String name, String statement, Source source) {}
}
