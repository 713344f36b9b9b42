package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The receipt that something was told to somebody: to whom, what exactly, why, and on what it
 * stands (HAL-10). It never changes.
 *
 * @param matter the case or concern it was told from
 * @param post whose holders read it here; absent where it was told to somebody without a post
 * @param recipient by name, unit or organisation
 * @param shared the very words, and nothing more of the matter
 * @param necessity why the recipient needs it for the purpose
 * @param consent the one it stands on, where the basis is a consent
 */
public record Sharing(
    UUID id,
    UUID matter,
    To to,
    Optional<PostId> post,
    String recipient,
    String purpose,
    String shared,
    String necessity,
    LegalBasis basis,
    Optional<UUID> consent,
    UserId sharedBy,
    Instant sharedAt) {
  public Sharing {
    Objects.requireNonNull(id);
    Objects.requireNonNull(matter);
    Objects.requireNonNull(to);
    Require.that(post.isPresent() == (to == To.COLLEAGUE), "a colleague is told through a post");
    recipient = Require.text(recipient, "recipient");
    purpose = Require.text(purpose, "purpose");
    shared = Require.text(shared, "what is shared");
    necessity = Require.text(necessity, "necessity");
    Objects.requireNonNull(basis);
    Require.that(consent.isPresent() == basis.consent(), "a consent is named where it carries");
    Objects.requireNonNull(sharedBy);
    Objects.requireNonNull(sharedAt);
  }

  /** Who is told. */
  public enum To {
    /** Somebody with a post here; what they may be told depends on whose post it is. */
    COLLEAGUE,
    /** School, social services, job centre, health. */
    AUTHORITY,
    POLICE,
    PRISON_SERVICE,
    /** A private or self-governing partner, a relative, anybody else. */
    PRIVATE
  }

  @Override
  public String toString() {
    return "Sharing " + id;
  }
}
