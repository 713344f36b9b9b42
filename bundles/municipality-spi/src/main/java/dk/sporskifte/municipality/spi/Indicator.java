package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * What a municipality wants to see of its work, in figures.
 *
 * @param ages of those it is counted for; absent where none are stated
 * @param question code of the question whose answer yes is counted; absent where nobody counts it
 *     here
 */
public record Indicator(
    String code, String name, Optional<AgeSpan> ages, Optional<String> question, Source source) {
  public Indicator {
    code = Check.text(code, "indicator code");
    name = Check.text(name, "name of indicator " + code);
    Objects.requireNonNull(ages);
    Objects.requireNonNull(question);
    Objects.requireNonNull(source);
    Check.that(
        question.isEmpty() || ages.isPresent(),
        "indicator " + code + " counts a question: say of which ages");
  }

  /** One that is told and not counted here. */
  public Indicator(String code, String name, Optional<AgeSpan> ages, Source source) {
    this(code, name, ages, Optional.empty(), source);
  }

  /** The same, counted by young people of its ages of whom that question is answered yes. */
  public Indicator counting(Question asked) {
    return new Indicator(code, name, ages, Optional.of(asked.code()), source);
  }

  String statement() {
    return ages.map(a -> name + ": " + DanishText.ages(a)).orElse(name);
  }
}
