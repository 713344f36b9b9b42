package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.RecordId;
import java.util.List;
import java.util.Optional;

/**
 * How many have confirmed a text in force.
 *
 * @param audience for whom, as the municipality calls them; absent where it binds all
 * @param units by name
 */
public record GuidanceReaders(
    RecordId record, String title, Optional<String> audience, int text, List<OfUnit> units) {
  public GuidanceReaders {
    units = List.copyOf(units);
  }

  /**
   * Of one unit.
   *
   * @param employees for whom it is
   * @param missing names of those who have not; empty unless the actor leads the unit
   */
  public record OfUnit(String unit, int employees, int read, List<String> missing) {
    public OfUnit {
      missing = List.copyOf(missing);
    }
  }
}
