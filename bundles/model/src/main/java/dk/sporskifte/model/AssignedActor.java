package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A post that was set to do something about a concern (X003-06).
 *
 * @param because what it is to do, Danish
 */
public record AssignedActor(
    UUID id,
    ConcernId concern,
    PostId post,
    String because,
    UserId assignedBy,
    Instant assignedAt) {
  public AssignedActor {
    Objects.requireNonNull(id);
    Objects.requireNonNull(concern);
    Objects.requireNonNull(post);
    because = Require.text(because, "because");
    Objects.requireNonNull(assignedBy);
    Objects.requireNonNull(assignedAt);
  }
}
