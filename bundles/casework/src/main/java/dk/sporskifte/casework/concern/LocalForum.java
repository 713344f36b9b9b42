package dk.sporskifte.casework.concern;

import dk.sporskifte.casework.units.Register;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Door;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import java.util.stream.Stream;

/**
 * Which forum takes a concern up where units have their place in local ones: that of the unit the
 * child came to, else of the unit of whoever raises it; else the one for all (HAL-17).
 */
final class LocalForum {
  private LocalForum() {}

  static String of(Work work, Concern concern) {
    String forAll = work.way().intake().takeUp().forum();
    if (work.way().organisation().isEmpty()) {
      return forAll;
    }
    Register register = Register.of(work);
    return Stream.concat(
            concern.circumstances().door().flatMap(Door::unit).stream(), unitsOf(work.actor()))
        .flatMap(unit -> register.localForum(unit).stream())
        .filter(local -> ForumsOn.kindOf(local).equals(forAll))
        .findFirst()
        .orElse(forAll);
  }

  private static Stream<String> unitsOf(Actor actor) {
    return actor instanceof UserActor user ? user.posts().stream().map(Post::unit) : Stream.of();
  }
}
