package dk.sporskifte.casework.people;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose turn it is among posts that could all do it. */
public final class Turn {
  private Turn() {}

  /** Those somebody holds before those nobody does. */
  public static Comparator<Post> heldFirst(Work work) {
    Set<PostId> held = work.holdings().stream().map(PostHolding::post).collect(Collectors.toSet());
    return Comparator.comparing(post -> !held.contains(post.id()));
  }

  /** All leaders, those somebody holds first. */
  public static List<Post> leaders(Work work) {
    return work.posts().stream()
        .filter(post -> post.role() == Role.LEADER)
        .sorted(heldFirst(work))
        .toList();
  }

  /** The actor's own before those others hold. */
  public static Comparator<Post> ownFirst(Work work) {
    Set<PostId> own =
        work.actor() instanceof UserActor user
            ? user.posts().stream().map(Post::id).collect(Collectors.toSet())
            : Set.of();
    return Comparator.comparing((Post post) -> !own.contains(post.id()))
        .thenComparing(heldFirst(work));
  }
}
