package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.List;

/** On what terms somebody is in a programme. */
public sealed interface Participation {
  /** Danish. */
  String statement();

  List<Source> sources();

  /**
   * Nobody is enrolled without a recorded agreement; withdrawing it ends participation.
   *
   * @param readinessForPlan whether readiness to take part in an action plan is a condition, too
   */
  record Voluntary(String statement, boolean readinessForPlan, List<Source> sources)
      implements Participation {
    public Voluntary {
      statement = Check.text(statement, "statement");
      sources = List.copyOf(sources);
      Check.that(!sources.isEmpty(), "participation has a source");
    }
  }

  /** The municipality's documents state no terms; the law's alone hold. */
  record NotStated(String statement) implements Participation {
    public NotStated {
      statement = Check.text(statement, "statement");
    }

    @Override
    public List<Source> sources() {
      return List.of();
    }
  }
}
