package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A function somebody holds, so that access and duties follow the post and not the person.
 *
 * @param title shown to people, Danish
 * @param unit the unit or organisation it belongs to
 * @param forum id of the forum whose seat it fills, with {@link #seat()}
 */
public record Post(
    PostId id,
    String title,
    Role role,
    String unit,
    Optional<String> forum,
    Optional<String> seat) {
  public Post {
    Objects.requireNonNull(id);
    title = Require.text(title, "title");
    Objects.requireNonNull(role);
    unit = Require.text(unit, "unit");
    Objects.requireNonNull(forum);
    Objects.requireNonNull(seat);
    Require.that(forum.isPresent() == seat.isPresent(), "a forum comes with a seat");
  }
}
