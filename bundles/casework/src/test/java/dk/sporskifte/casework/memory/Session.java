package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Id;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose transaction it is, and so what it sees: the same rule as the database's. */
record Session(Rows rows, Actor actor, Instant now) {
  <R extends Record> Table<R> table(Class<R> kind) {
    return rows.of(kind);
  }

  boolean sees(Id object) {
    return sees(object.value());
  }

  boolean sees(UUID object) {
    Set<UUID> grantees = grantees();
    return table(Allowed.class)
        .all()
        .anyMatch(g -> g.object().equals(object) && grantees.contains(g.grantee()) && g.on(now));
  }

  /** From now on. */
  void show(Id object, Optional<PersonId> person, PostId post, String reason) {
    Table<Allowed> grants = table(Allowed.class);
    grants.add(
        (int) grants.all().count(),
        new Allowed(object.value(), person, post.value(), now, Optional.empty(), reason));
  }

  /** The clock moves deadlines of cases whose people it does not see. */
  boolean seesCase(Id caseId) {
    return actor == SystemActor.CLOCK || sees(caseId);
  }

  boolean seesPerson(PersonId person) {
    Set<UUID> grantees = grantees();
    return table(Allowed.class)
        .all()
        .anyMatch(
            g ->
                g.person().filter(person::equals).isPresent()
                    && grantees.contains(g.grantee())
                    && g.on(now));
  }

  boolean holds(PostId post) {
    return posts().contains(post);
  }

  /** Whether one of the actor's posts has a seat in that forum. */
  boolean sits(String forum) {
    return actor instanceof UserActor user
        && user.posts().stream().anyMatch(p -> p.forum().filter(forum::equals).isPresent());
  }

  boolean holdsSeat(Set<String> seats) {
    return actor instanceof UserActor user
        && user.posts().stream().anyMatch(p -> p.seat().filter(seats::contains).isPresent());
  }

  boolean isClock() {
    return actor == SystemActor.CLOCK;
  }

  boolean isA(Role role) {
    return actor instanceof UserActor user && user.roles().contains(role);
  }

  private Set<PostId> posts() {
    return actor instanceof UserActor user
        ? user.posts().stream().map(Post::id).collect(Collectors.toSet())
        : Set.of();
  }

  private Set<UUID> grantees() {
    Set<UUID> grantees = new HashSet<>(Set.of(actor.id()));
    posts().forEach(post -> grantees.add(post.value()));
    table(Absence.class)
        .all()
        .filter(a -> a.on(Copenhagen.dayOf(now)))
        .filter(a -> a.cover().filter(c -> c.value().equals(actor.id())).isPresent())
        .forEach(a -> grantees.add(a.user().value()));
    return grantees;
  }
}
