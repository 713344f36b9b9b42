package dk.sporskifte.casework.units;

import dk.sporskifte.casework.api.view.UnitView.Gap;
import dk.sporskifte.model.Post;
import java.util.Optional;

/**
 * The one door to sparring, never two; where there is none, why.
 *
 * @param gap what is to be mended, also where another stands in
 */
public record OneDoor(Optional<Post> post, Optional<Gap> gap) {

  public static OneDoor missing(Gap gap) {
    return new OneDoor(Optional.empty(), Optional.of(gap));
  }

  static OneDoor to(Post post, boolean standsIn) {
    return new OneDoor(
        Optional.of(post), standsIn ? Optional.of(Gap.NOBODY_THERE) : Optional.empty());
  }
}
