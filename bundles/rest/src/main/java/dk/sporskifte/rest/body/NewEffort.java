package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.LinkingEfforts;
import dk.sporskifte.model.EffortLink;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Another effort around the same child: elsewhere, by its place, or one of ours, by its identity.
 *
 * @param place who runs it
 * @param inside a case, concern or group that the caller sees
 * @param contact whom to ask there
 * @param arena one of those a plan is about
 * @param until first day on which it is over
 */
@Fields(
    rule = Fields.Rule.EXACTLY_ONE,
    names = {"place", "inside"})
public record NewEffort(
    @NotNull EffortLink.Kind kind,
    Optional<@Size(max = Limits.LINE) String> place,
    Optional<UUID> inside,
    Optional<@Size(max = Limits.LINE) String> contact,
    Optional<@Size(max = Limits.LINE) String> arena,
    @NotNull LocalDate since,
    Optional<LocalDate> until) {
  public LinkingEfforts.NewEffort effort(UUID matter, UUID id) {
    return new LinkingEfforts.NewEffort(
        id, matter, kind, place, inside, contact, arena, since, until);
  }

  @Override
  public String toString() {
    return "NewEffort";
  }
}
