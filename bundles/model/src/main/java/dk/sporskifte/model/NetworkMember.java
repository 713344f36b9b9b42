package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who takes part in the acute network of an incident, until a day.
 *
 * @param post through which it is seen; absent for those without a log-in here
 * @param name of the post, or of who comes from outside
 * @param seat id of the seat of the network filled
 * @param young links to those the front line works with; none for others, who see all of them
 * @param until first day on which it takes no part any more
 */
public record NetworkMember(
    UUID id,
    IncidentId incident,
    Optional<PostId> post,
    String name,
    String organisation,
    OrganisationKind kind,
    Optional<String> phone,
    Optional<String> seat,
    Part part,
    Set<UUID> young,
    LocalDate until,
    UserId addedBy,
    Instant addedAt,
    Optional<Instant> endedAt,
    int version) {
  public NetworkMember {
    Objects.requireNonNull(id);
    Objects.requireNonNull(incident);
    Objects.requireNonNull(post);
    name = Require.text(name, "name");
    organisation = Require.text(organisation, "organisation");
    Objects.requireNonNull(kind);
    phone = phone.map(String::strip).filter(number -> !number.isEmpty());
    Objects.requireNonNull(seat);
    young = Set.copyOf(young);
    Objects.requireNonNull(until);
    Objects.requireNonNull(addedBy);
    Objects.requireNonNull(addedAt);
    Objects.requireNonNull(endedAt);
    Require.that(part == Part.FRONT_LINE || young.isEmpty(), "only the front line sees some alone");
  }

  public boolean on(LocalDate day) {
    return endedAt.isEmpty() && day.isBefore(until);
  }

  @Override
  public String toString() {
    return "NetworkMember " + id;
  }

  /** How much of the incident it sees. */
  public enum Part {
    /** All of it. */
    NETWORK,
    /** What happened, its own young people and its own tasks (X003-17). */
    FRONT_LINE
  }
}
