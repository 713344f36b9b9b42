package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a transition's check list: something that must not fall between two chairs.
 *
 * @param transition the {@link CaseTransition}
 * @param text Danish
 * @param owner the post that answers for it; an open need without one is flagged
 * @param met who ticked it off
 */
public record CheckedNeed(
    UUID id,
    UUID transition,
    String text,
    Optional<PostId> owner,
    Optional<Met> met,
    Instant addedAt,
    int version) {
  public CheckedNeed {
    Objects.requireNonNull(id);
    Objects.requireNonNull(transition);
    text = Require.text(text, "text");
    Objects.requireNonNull(owner);
    Objects.requireNonNull(met);
    Objects.requireNonNull(addedAt);
  }

  /** Who ticked it off, when, and what there is to say about it. */
  public record Met(UserId by, Instant at, String note) {
    public Met {
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
      Objects.requireNonNull(note);
    }
  }

  /** Nobody sees to it. */
  public boolean unowned() {
    return met.isEmpty() && owner.isEmpty();
  }

  public CheckedNeed ownedBy(PostId post) {
    return new CheckedNeed(id, transition, text, Optional.of(post), met, addedAt, version);
  }

  public CheckedNeed met(UserId by, Instant at, String note) {
    return new CheckedNeed(
        id, transition, text, owner, Optional.of(new Met(by, at, note)), addedAt, version);
  }
}
