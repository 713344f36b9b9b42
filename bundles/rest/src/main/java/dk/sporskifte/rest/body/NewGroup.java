package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.PostId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A new group of young people.
 *
 * @param name of a place, and nobody's
 * @param kind code of an intervention type for groups
 * @param area code, where the forum has areas
 * @param responsible may be left out: then the forum is told that nobody is
 * @param lifted the concern that it grows from, with how the young person is tied
 */
public record NewGroup(
    @NotBlank @Size(max = Limits.LINE) String name,
    @NotBlank @Size(max = Limits.LINE) String kind,
    Optional<@Size(max = Limits.LINE) String> area,
    @NotBlank @Size(max = Limits.LINE) String forum,
    Optional<PostId> responsible,
    @NotNull List<@NotBlank @Size(max = Limits.LINE) String> aims,
    Optional<@Valid Lifted> lifted) {
  public FollowingGroups.NewGroup group(UUID id) {
    return new FollowingGroups.NewGroup(
        new GroupId(id), name, kind, area, forum, responsible, aims, lifted.map(Lifted::lifted));
  }

  /** How the young person of a concern is tied. */
  public record Lifted(
      @NotNull ConcernId concern, @NotNull GroupRole role, @NotNull @Valid NewGround ground) {
    FollowingGroups.Lifted lifted() {
      return new FollowingGroups.Lifted(concern, role, ground.ground());
    }
  }

  @Override
  public String toString() {
    return "NewGroup";
  }
}
