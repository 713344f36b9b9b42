package dk.sporskifte.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person who is logged in.
 *
 * @param posts the posts held today
 */
public record UserActor(UserId user, String name, List<Post> posts) implements Actor {
  public UserActor {
    Objects.requireNonNull(user);
    name = Require.text(name, "name");
    posts = List.copyOf(posts);
  }

  @Override
  public UUID id() {
    return user.value();
  }

  public Set<Role> roles() {
    return posts.stream().map(Post::role).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String toString() {
    return "UserActor " + user.value();
  }
}
