package dk.sporskifte.rest.body;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A new post.
 *
 * @param title shown to people
 * @param unit the unit or organisation it belongs to
 * @param forum id of the forum whose seat it fills
 * @param seat id of that seat
 */
@Fields(
    rule = Fields.Rule.ALL_OR_NONE,
    names = {"forum", "seat"})
public record NewPost(
    @NotBlank @Size(max = Limits.LINE) String title,
    @NotNull Role role,
    @NotBlank @Size(max = Limits.LINE) String unit,
    Optional<@Size(max = Limits.LINE) String> forum,
    Optional<@Size(max = Limits.LINE) String> seat) {
  public Post post(UUID id) {
    return new Post(new PostId(id), title, role, unit, forum, seat);
  }

  @Override
  public String toString() {
    return "NewPost";
  }
}
