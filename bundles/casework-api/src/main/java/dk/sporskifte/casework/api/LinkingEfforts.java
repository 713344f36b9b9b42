package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.EffortsView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.EffortLink;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What else is done around the same child, so that nobody registers it twice (HAL-20). */
public interface LinkingEfforts {
  /** With other cases and concerns about the same child, as far as the actor sees them. */
  Outcome<EffortsView> show(Tenant tenant, Actor actor, UUID matter);

  /** One of ours must be seen by the actor; nothing of it is copied. */
  Outcome<EffortsView> link(Tenant tenant, Actor actor, NewEffort effort);

  Outcome<EffortsView> end(Tenant tenant, Actor actor, UUID matter, UUID link, int version);

  /**
   * @param place who runs an effort elsewhere
   * @param inside a case, concern or group of ours
   * @param arena code of one of the arenas the municipality's plans know
   * @param until first day on which it is over, where that is known
   */
  record NewEffort(
      UUID id,
      UUID matter,
      EffortLink.Kind kind,
      Optional<String> place,
      Optional<UUID> inside,
      Optional<String> contact,
      Optional<String> arena,
      LocalDate since,
      Optional<LocalDate> until) {
    @Override
    public String toString() {
      return "NewEffort " + id;
    }
  }
}
