package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/**
 * Which cases a forum marks or takes: its own expression over the facts all forums share.
 *
 * @param code for example {@code FAST_TRACK}
 * @param statement what follows where it holds, Danish
 */
public record Criterion(String code, String statement, Condition when, Source source) {
  public Criterion {
    code = Check.text(code, "criterion code");
    statement = Check.text(statement, "statement of the criterion " + code);
    Objects.requireNonNull(when);
    Objects.requireNonNull(source);
  }

  String told() {
    return statement + ", når " + when.statement();
  }
}
