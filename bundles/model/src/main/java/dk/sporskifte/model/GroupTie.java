package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A tie between two members of a group.
 *
 * @param one a {@link GroupMember}
 * @param kind code of what they are to each other
 */
public record GroupTie(
    UUID id,
    GroupId group,
    UUID one,
    UUID other,
    String kind,
    TieGround ground,
    UserId addedBy,
    Instant addedAt,
    int version) {
  public GroupTie {
    Objects.requireNonNull(id);
    Objects.requireNonNull(group);
    Require.that(!one.equals(other), "a tie is between two");
    kind = Require.text(kind, "kind");
    Objects.requireNonNull(ground);
    Objects.requireNonNull(addedBy);
    Objects.requireNonNull(addedAt);
  }

  public GroupTie on(TieGround renewed) {
    return new GroupTie(id, group, one, other, kind, renewed, addedBy, addedAt, version);
  }

  @Override
  public String toString() {
    return "GroupTie " + id;
  }
}
