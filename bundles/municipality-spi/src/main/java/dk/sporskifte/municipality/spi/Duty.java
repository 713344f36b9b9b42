package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/**
 * What a forum is there for.
 *
 * @param statement the duty as this municipality has it, Danish
 */
public record Duty(Kind kind, String statement, Source source) {
  public Duty {
    Objects.requireNonNull(kind);
    statement = Check.text(statement, "statement of the duty " + kind);
    Objects.requireNonNull(source);
  }

  /** The platform knows these; the statement says what is meant. */
  public enum Kind {
    /** Individual cases are its own, one forum a case. */
    OWNS_CASES(true),
    /** Sees to it that all parties contribute. */
    COORDINATES(true),
    /** Takes cases that another forum could not solve. */
    TAKES_ESCALATIONS(true),
    WRITES_PLANS(true),
    CARRIES_OUT_PLANS(true),
    STARTS_PREPAREDNESS(false),
    DOES_LOCAL_WORK(false),
    WRITES_ANNUAL_PLAN(false),
    ANSWERS_FOR_ANNUAL_PLAN(false),
    SETS_STRATEGY(false),
    SETS_FRAMES(false),
    FOLLOWS_FIGURES(false),
    /** Develops the model itself; no forum of cases. */
    DEVELOPS_MODEL(false);

    private final boolean ofCases;

    Kind(boolean ofCases) {
      this.ofCases = ofCases;
    }

    /** Whether it cannot be done without seeing whose case it is. */
    public boolean ofCases() {
      return ofCases;
    }
  }
}
