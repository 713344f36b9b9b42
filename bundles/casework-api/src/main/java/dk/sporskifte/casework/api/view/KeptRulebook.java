package dk.sporskifte.casework.api.view;

import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;

/** The rulebook of a version as it was when that version first opened. */
public record KeptRulebook(ModelVersion version, List<WayOfWorking.Rule> rules) {
  public KeptRulebook {
    rules = List.copyOf(rules);
  }
}
