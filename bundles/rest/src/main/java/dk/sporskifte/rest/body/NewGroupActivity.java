package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FollowingGroups;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What was done with a group, without anybody's name.
 *
 * @param aim code of an aim of the way of working
 */
public record NewGroupActivity(
    @NotNull LocalDate on,
    Optional<@Size(max = Limits.LINE) String> aim,
    @NotBlank @Size(max = Limits.TEXT) String what,
    @NotBlank @Size(max = Limits.LINE) String byWhom,
    @NotBlank @Size(max = Limits.TEXT) String cameOfIt) {
  public FollowingGroups.NewActivity activity(UUID id) {
    return new FollowingGroups.NewActivity(id, on, aim, what, byWhom, cameOfIt);
  }

  @Override
  public String toString() {
    return "NewGroupActivity";
  }
}
