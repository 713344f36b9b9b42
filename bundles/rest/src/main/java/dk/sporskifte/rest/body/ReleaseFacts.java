package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FollowingRelease;
import dk.sporskifte.model.ReleaseTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What is known of a judgment and a release: all of it, in place of what was known before.
 *
 * @param imprisonmentNotice the day the prison service told of it
 * @param releaseNotice the day the prison service told of it
 * @param checks areas that were looked at
 */
public record ReleaseFacts(
    Optional<LocalDate> judgedOn,
    Optional<LocalDate> imprisonedOn,
    Optional<LocalDate> imprisonmentNotice,
    Optional<LocalDate> paroleOn,
    Optional<LocalDate> releaseOn,
    Optional<LocalDate> releaseNotice,
    @NotNull @Size(max = 6) List<@NotNull @Valid Look> checks) {
  public FollowingRelease.Known known() {
    return new FollowingRelease.Known(
        judgedOn,
        imprisonedOn,
        imprisonmentNotice,
        paroleOn,
        releaseOn,
        releaseNotice,
        checks.stream().map(look -> new ReleaseTrack.Check(look.area(), look.note())).toList());
  }

  @Override
  public String toString() {
    return "ReleaseFacts";
  }

  /** How an area stands. */
  public record Look(
      @NotNull ReleaseTrack.Area area, @NotBlank @Size(max = Limits.TEXT) String note) {
    @Override
    public String toString() {
      return "Look";
    }
  }
}
