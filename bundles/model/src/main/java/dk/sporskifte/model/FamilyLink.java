package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Two cases of one family (KOG-16). It opens neither of them to anybody.
 *
 * @param because why they are worked on together, Danish
 * @param endedAt when somebody found that they are not any more
 */
public record FamilyLink(
    UUID id,
    CaseId one,
    CaseId other,
    String because,
    UserId linkedBy,
    Instant linkedAt,
    Optional<Instant> endedAt,
    int version) {
  public FamilyLink {
    Objects.requireNonNull(id);
    Objects.requireNonNull(one);
    Objects.requireNonNull(other);
    Require.that(!one.equals(other), "a case is linked with another");
    because = Require.text(because, "because");
    Objects.requireNonNull(linkedBy);
    Objects.requireNonNull(linkedAt);
    Objects.requireNonNull(endedAt);
  }

  /** The case on the other end. */
  public CaseId from(CaseId end) {
    return end.equals(one) ? other : one;
  }

  public FamilyLink endedAt(Instant at) {
    return new FamilyLink(id, one, other, because, linkedBy, linkedAt, Optional.of(at), version);
  }
}
