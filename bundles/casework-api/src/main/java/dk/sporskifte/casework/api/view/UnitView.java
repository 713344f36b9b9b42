package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.PostId;
import dk.sporskifte.model.StaffUnit;
import java.util.List;
import java.util.Optional;

/**
 * A unit as of today.
 *
 * @param localForum id of the local forum in which a concern that is raised there is taken up
 * @param named the post named as its own door to sparring
 * @param door title of the post its employees come to today: its own, the parent's or the area's
 * @param gap what is to be mended
 * @param leaders titles of the posts that lead it: its own, the parent's, the area's, else all
 * @param employees how many work there
 */
public record UnitView(
    StaffUnit unit,
    String typeName,
    String areaName,
    Optional<String> parentName,
    Optional<String> localForum,
    Optional<PostId> named,
    Optional<String> door,
    Optional<Gap> gap,
    List<String> leaders,
    int employees) {
  public UnitView {
    leaders = List.copyOf(leaders);
  }

  /** Why the door is not clear. */
  public enum Gap {
    /** The unit stands in no register. */
    UNIT_UNKNOWN,
    /** Neither the unit nor its parent or area has one. */
    NOBODY_NAMED,
    /** Nobody attends to the post that is named; another stands in where there is one. */
    NOBODY_THERE
  }
}
