package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.RecordId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is expected of the actor.
 *
 * @param own the guidance for the actor's roles, one for each
 * @param binding the texts that bind all
 */
public record GuidanceView(List<InForce> own, List<InForce> binding) {
  public GuidanceView {
    own = List.copyOf(own);
    binding = List.copyOf(binding);
  }

  /**
   * A text in force; a draft of another does not touch it.
   *
   * @param audience for whom, as the municipality calls them; absent where it binds all
   * @param text the version in which it came to be what it is
   * @param since when it came into force
   * @param readAt when the actor confirmed it
   */
  public record InForce(
      RecordId record,
      String title,
      Optional<String> audience,
      int text,
      Instant since,
      List<Part> parts,
      Optional<Instant> readAt) {
    public InForce {
      parts = List.copyOf(parts);
    }
  }

  /** A part of it under its label. */
  public record Part(String label, String text) {}
}
