package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit of the municipality that a case is placed with (HEL-05).
 *
 * @param unit id in the way of working
 * @param post responsible there
 * @param because why, Danish
 * @param endedAt when another took its place
 */
public record CaseUnit(
    UUID id,
    CaseId caseId,
    String unit,
    Part part,
    PostId post,
    String because,
    UserId placedBy,
    Instant placedAt,
    Optional<Instant> endedAt,
    int version) {
  public CaseUnit {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    unit = Require.text(unit, "unit");
    Objects.requireNonNull(part);
    Objects.requireNonNull(post);
    because = Require.text(because, "because");
    Objects.requireNonNull(placedBy);
    Objects.requireNonNull(placedAt);
    Objects.requireNonNull(endedAt);
  }

  /** One owns the case, and at most one other with it. */
  public enum Part {
    OWNER,
    CO_OWNER
  }

  public CaseUnit endedAt(Instant at) {
    return new CaseUnit(
        id, caseId, unit, part, post, because, placedBy, placedAt, Optional.of(at), version);
  }
}
