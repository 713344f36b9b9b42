package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.EffortLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Other efforts around the child of a case or a concern.
 *
 * @param links those that have not ended
 * @param several other cases and concerns about the same child that the actor sees and that are not
 *     linked yet
 */
public record EffortsView(UUID matter, List<Linked> links, List<Ours> several) {
  public EffortsView {
    links = List.copyOf(links);
    several = List.copyOf(several);
  }

  /** A link, and what is at its other end where that is ours. */
  public record Linked(EffortLink link, Optional<Ours> ours) {}

  /**
   * @param name number of a case or name of a group; absent for a concern
   * @param open whether somebody still works on it
   */
  public record Ours(
      EffortLink.Kind kind, UUID id, Optional<String> name, boolean open, LocalDate since) {}
}
