package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.model.GroupRole;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;

/** A concern about one young person of a group, who is tied to the group by it. */
public record NewGroupConcern(
    @NotNull @Valid NewConcern concern, @NotNull GroupRole role, @NotNull @Valid NewGround ground) {
  public FollowingGroups.Ground grounded() {
    return ground.ground();
  }

  @Override
  public String toString() {
    return "NewGroupConcern";
  }
}
