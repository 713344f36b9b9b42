package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.PostId;
import java.util.List;
import java.util.Optional;

/**
 * The register with what is to be mended in it; numbers alone of people.
 *
 * @param unplaced units that posts name and that stand in no register
 * @param employees active employees
 * @param withDoor those among them for whom one door to sparring resolves (HAL-28)
 */
public record UnitsView(
    List<UnitView> units,
    List<AreaView> areas,
    List<Unplaced> unplaced,
    int employees,
    int withDoor) {
  public UnitsView {
    units = List.copyOf(units);
    areas = List.copyOf(areas);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * An area.
   *
   * @param named the post that is the door of its units without one of their own
   */
  public record AreaView(String id, String name, Optional<PostId> named) {}

  /** A name of a unit as posts carry it. */
  public record Unplaced(String unit, int employees) {}
}
