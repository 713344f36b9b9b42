package dk.sporskifte.casework.units;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The active employees of today, each with the post held longest: who works in two units belongs to
 * the first, and so has one door and not two.
 */
public record Employees(Map<UserId, Post> posts) {
  private static final Set<Role> OF_OTHERS =
      EnumSet.of(Role.PARTNER, Role.BOARD_MEMBER, Role.ADMINISTRATOR, Role.AUDITOR);

  /**
   * Of partners those alone whose unit is in the register: others are employed elsewhere. Who looks
   * after the platform works with no child.
   */
  public static Employees of(Work work, Register register) {
    Map<PostId, Post> byId =
        work.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
    Set<UserId> active =
        work.stores().accounts().accounts().stream()
            .filter(UserAccount::active)
            .map(UserAccount::id)
            .collect(Collectors.toSet());
    Map<UserId, Post> first = new LinkedHashMap<>();
    for (PostHolding holding : work.holdings()) {
      Post post = byId.get(holding.post());
      if (post != null && active.contains(holding.user()) && employs(register, post)) {
        first.putIfAbsent(holding.user(), post);
      }
    }
    return new Employees(first);
  }

  /** The post whose unit is that person's. */
  public static Optional<Post> main(Work work, UserId user, Register register) {
    return work.holdings().stream()
        .filter(h -> h.user().equals(user))
        .flatMap(h -> work.post(h.post()).stream())
        .filter(post -> employs(register, post))
        .findFirst();
  }

  public Map<String, List<UserId>> byUnit() {
    return posts.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                e -> e.getValue().unit(),
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  public Collection<UserId> all() {
    return posts.keySet();
  }

  private static boolean employs(Register register, Post post) {
    return !OF_OTHERS.contains(post.role())
        || post.role() == Role.PARTNER && register.named(post.unit()).isPresent();
  }
}
