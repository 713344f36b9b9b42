package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * Which cases a forum marks or takes: its own expression over the facts all forums share.
 *
 * @param code for example {@code FAST_TRACK}
 * @param statement what follows where it holds, Danish
 * @param hastens present where a case for which it holds can be put on a fast track
 */
public record Criterion(
    String code, String statement, Condition when, Optional<Hastening> hastens, Source source) {
  public Criterion {
    code = Check.text(code, "criterion code");
    statement = Check.text(statement, "statement of the criterion " + code);
    Objects.requireNonNull(when);
    Objects.requireNonNull(hastens);
    Objects.requireNonNull(source);
  }

  /** One that marks a case and hastens nothing. */
  public Criterion(String code, String statement, Condition when, Source source) {
    this(code, statement, when, Optional.empty(), source);
  }

  /**
   * The same, on which a case is taken up sooner.
   *
   * @param within counted from the day somebody decides it
   * @param why Danish; says so where the time is our reading
   */
  public Criterion hastening(Period within, String why) {
    return new Criterion(code, statement, when, Optional.of(new Hastening(within, why)), source);
  }

  String told() {
    return statement
        + ", når "
        + when.statement()
        + hastens.map(hastening -> ". " + hastening.statement()).orElse("");
  }

  /** How soon a case on the fast track is taken up and coordinated. */
  public record Hastening(Period within, String statement) {
    public Hastening {
      within = Check.time(within, "within of a fast track");
      statement = Check.text(statement, "statement of a fast track");
    }
  }
}
