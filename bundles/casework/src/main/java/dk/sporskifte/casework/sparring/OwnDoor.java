package dk.sporskifte.casework.sparring;

import dk.sporskifte.casework.api.view.UnitView.Gap;
import dk.sporskifte.casework.units.Employees;
import dk.sporskifte.casework.units.OneDoor;
import dk.sporskifte.casework.units.Register;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The actor's unit, door and leaders. Nobody is their own door or leader.
 *
 * @param unit absent for who works in none
 */
record OwnDoor(Optional<String> unit, OneDoor door, List<Post> leaders) {
  static OwnDoor of(Work work) {
    Register register = Register.of(work);
    Set<PostId> own = work.postsOf(work.user()).stream().map(Post::id).collect(Collectors.toSet());
    Optional<String> unit = Employees.main(work, work.user(), register).map(Post::unit);
    return new OwnDoor(
        unit,
        unit.map(u -> register.door(u, own)).orElseGet(() -> OneDoor.missing(Gap.UNIT_UNKNOWN)),
        unit.map(u -> register.leaders(u, own)).orElse(List.of()));
  }
}
