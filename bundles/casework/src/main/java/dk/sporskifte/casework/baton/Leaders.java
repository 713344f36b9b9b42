package dk.sporskifte.casework.baton;

import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.units.Register;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose leader is who: the one place that says so. */
final class Leaders {
  private Leaders() {}

  /**
   * The leaders of the units somebody works in, or worked in last, as the register of units says;
   * else all. Nobody is their own leader.
   */
  static List<Post> of(Work work, UserId user) {
    Register register = Register.of(work);
    Set<PostId> own = own(work, user);
    List<Post> near =
        units(work, user).stream()
            .flatMap(unit -> register.leaders(unit, own).stream())
            .distinct()
            .toList();
    return near.isEmpty() ? all(work, user) : near;
  }

  /**
   * Of the whole municipality, but for somebody's own posts: those who lead no unit of the
   * register, where there are any.
   */
  static List<Post> all(Work work, UserId user) {
    Register register = Register.of(work);
    Set<PostId> own = own(work, user);
    List<Post> leaders = Turn.leaders(work);
    return Stream.<Predicate<Post>>of(
            post -> !own.contains(post.id()) && !register.places(post),
            post -> !own.contains(post.id()),
            post -> true)
        .map(which -> leaders.stream().filter(which).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Set<PostId> own(Work work, UserId user) {
    return work.postsOf(user).stream().map(Post::id).collect(Collectors.toSet());
  }

  private static Set<String> units(Work work, UserId user) {
    Set<PostId> held =
        work.holdings().stream()
            .filter(h -> h.user().equals(user))
            .map(PostHolding::post)
            .collect(Collectors.toSet());
    if (held.isEmpty()) {
      held =
          work.stores().accounts().holdings().stream()
              .filter(h -> h.user().equals(user))
              .max(Comparator.comparing(h -> h.until().orElse(h.from())))
              .map(PostHolding::post)
              .stream()
              .collect(Collectors.toSet());
    }
    Set<PostId> wanted = held;
    return work.stores().accounts().everyPost().stream()
        .filter(post -> wanted.contains(post.id()))
        .map(Post::unit)
        .collect(Collectors.toSet());
  }
}
