package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FollowingGroups;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A tie between two members of a group.
 *
 * @param kind code of a tie of the way of working
 */
public record NewGroupTie(
    @NotNull UUID one,
    @NotNull UUID other,
    @NotBlank @Size(max = Limits.LINE) String kind,
    @NotNull @Valid NewGround ground) {
  public FollowingGroups.NewTie tie(UUID id) {
    return new FollowingGroups.NewTie(id, one, other, kind, ground.ground());
  }
}
