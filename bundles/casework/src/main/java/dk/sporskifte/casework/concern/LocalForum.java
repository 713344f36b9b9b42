package dk.sporskifte.casework.concern;

import dk.sporskifte.casework.units.Register;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;

/**
 * Which forum takes a concern up: that of the school district in which it is raised, where concerns
 * are taken up locally; else the one for all (HAL-17).
 */
final class LocalForum {
  private LocalForum() {}

  static String of(Work work) {
    String forAll = work.way().intake().takeUp().forum();
    if (!(work.actor() instanceof UserActor user) || work.way().organisation().isEmpty()) {
      return forAll;
    }
    Register register = Register.of(work);
    return user.posts().stream()
        .map(Post::unit)
        .flatMap(unit -> register.localForum(unit).stream())
        .filter(local -> ForumsOn.kindOf(local).equals(forAll))
        .findFirst()
        .orElse(forAll);
  }
}
