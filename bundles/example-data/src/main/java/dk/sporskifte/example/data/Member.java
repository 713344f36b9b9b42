package dk.sporskifte.example.data;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who works with the tenant.
 *
 * @param post absent for a referrer from outside
 */
record Member(UserId id, String username, String name, Optional<Post> post) {
  UserActor actor() {
    return new UserActor(id, name, List.copyOf(post.stream().toList()));
  }

  /** For people who try it out: role and title. */
  String function() {
    return post.map(p -> p.role() + " " + p.title()).orElse("OUTSIDE Indstiller udefra");
  }
}
