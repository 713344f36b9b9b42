package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The post that is the one door to sparring of a unit or of an area.
 *
 * @param unit present where it is a unit's
 * @param area id in the way of working; present where it is an area's
 */
public record SparringDoor(Optional<UnitId> unit, Optional<String> area, PostId post) {
  public SparringDoor {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(area);
    Objects.requireNonNull(post);
    Require.that(unit.isPresent() != area.isPresent(), "a door is of one unit or of one area");
  }

  public static SparringDoor of(UnitId unit, PostId post) {
    return new SparringDoor(Optional.of(unit), Optional.empty(), post);
  }

  public static SparringDoor of(String area, PostId post) {
    return new SparringDoor(Optional.empty(), Optional.of(area), post);
  }
}
