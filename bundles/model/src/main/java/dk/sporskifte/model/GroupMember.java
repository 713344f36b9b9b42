package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody's tie to a group. A young person is known through a case or a concern, and is in the
 * picture for those alone who see that.
 *
 * @param called a resource that is nobody registered: a club, a mentor
 * @param moved how it came about
 */
public record GroupMember(
    UUID id,
    GroupId group,
    GroupRole role,
    Optional<PersonId> person,
    Optional<CaseId> caseId,
    Optional<ConcernId> concern,
    Optional<String> called,
    Moved moved,
    TieGround ground,
    UserId addedBy,
    Instant addedAt,
    int version) {
  public GroupMember {
    Objects.requireNonNull(id);
    Objects.requireNonNull(group);
    Require.that(role != GroupRole.VICTIM, "a victim is never in the picture");
    Objects.requireNonNull(moved);
    Objects.requireNonNull(ground);
    Objects.requireNonNull(addedBy);
    Objects.requireNonNull(addedAt);
    Require.that(
        Stream.of(caseId, concern, called).filter(Optional::isPresent).count() == 1,
        "a member is known through a case, a concern or a name");
    Require.that(person.isPresent() != called.isPresent(), "a name stands for nobody registered");
    Require.that(
        called.isEmpty() || role == GroupRole.RESOURCE, "only a resource is known by name alone");
  }

  /** Between the single young person and the group (X003-03). */
  public enum Moved {
    ADDED,
    /** The concern about the young person was raised from the group. */
    FROM_GROUP,
    /** The concern about the young person was lifted to the group. */
    TO_GROUP
  }

  public GroupMember on(TieGround renewed) {
    return new GroupMember(
        id, group, role, person, caseId, concern, called, moved, renewed, addedBy, addedAt,
        version);
  }

  @Override
  public String toString() {
    return "GroupMember " + id;
  }
}
