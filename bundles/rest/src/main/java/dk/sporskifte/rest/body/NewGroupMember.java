package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupRole;
import java.util.Optional;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Somebody who comes into the picture: through a case or a concern, or a resource by name.
 *
 * @param role a victim is refused
 * @param called a resource that is nobody registered: a club, a mentor
 */
@Fields(
    rule = Fields.Rule.EXACTLY_ONE,
    names = {"caseId", "concern", "called"})
public record NewGroupMember(
    @NotNull GroupRole role,
    Optional<CaseId> caseId,
    Optional<ConcernId> concern,
    Optional<@Size(max = Limits.LINE) String> called,
    @NotNull @Valid NewGround ground) {
  public FollowingGroups.NewMember member(UUID id) {
    return new FollowingGroups.NewMember(id, role, caseId, concern, called, ground.ground());
  }

  @Override
  public String toString() {
    return "NewGroupMember";
  }
}
