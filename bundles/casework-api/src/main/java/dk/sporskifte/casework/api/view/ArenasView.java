package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of each arena of a child's life.
 *
 * @param arenas each that the municipality names, also those of which nothing is known
 * @param everywhere what belongs to no one arena
 */
public record ArenasView(CaseId caseId, List<Arena> arenas, List<Known> everywhere) {
  public ArenasView {
    arenas = List.copyOf(arenas);
    everywhere = List.copyOf(everywhere);
  }

  /** One of the municipality's own. */
  public record Arena(String code, String name, Source source, List<Known> known) {
    public Arena {
      known = List.copyOf(known);
    }
  }

  /**
   * @param text the step, the organisation or the unit; for a concern, what was seen
   * @param who answers for it there
   * @param day when it began, or is due
   */
  public record Known(What what, String text, Optional<String> who, LocalDate day) {
    @Override
    public String toString() {
      return "Known " + what;
    }
  }

  /** Where it is known from. */
  public enum What {
    CONCERN,
    PLAN,
    EFFORT,
    PARTNER,
    UNIT
  }
}
