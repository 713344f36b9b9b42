package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.CoordinatorStore;
import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryCoordinators(Session session) implements CoordinatorStore {
  @Override
  public Set<PostId> named(Confidentiality what) {
    return session
        .table(Named.class)
        .all()
        .filter(n -> n.what() == what)
        .map(Named::post)
        .collect(Collectors.toSet());
  }

  @Override
  public long name(Confidentiality what, PostId post) {
    session.table(Named.class).add(post, new Named(what, post));
    List<InboxLine> lines = lines(what).toList();
    Table<Allowed> grants = session.table(Allowed.class);
    Stream.concat(
            lines.stream().map(l -> allowed(l.id().value(), l.matched(), post)),
            concerns(lines).map(c -> allowed(c.id().value(), c.person(), post)))
        .toList()
        .forEach(grant -> grants.add((int) grants.all().count(), grant));
    return lines.stream()
        .filter(l -> l.state() == InboxLine.State.NEW || l.state() == InboxLine.State.QUARANTINED)
        .count();
  }

  @Override
  public void end(Confidentiality what, PostId post) {
    session.table(Named.class).remove(n -> n.what() == what && n.post().equals(post));
    List<InboxLine> lines = lines(what).toList();
    Set<UUID> objects =
        Stream.concat(
                lines.stream().map(l -> l.id().value()), concerns(lines).map(c -> c.id().value()))
            .collect(Collectors.toSet());
    session
        .table(Allowed.class)
        .change(
            g -> g.grantee().equals(post.value()) && objects.contains(g.object()),
            g -> g.endedAt(session.now()));
  }

  private Allowed allowed(UUID object, Optional<PersonId> person, PostId post) {
    return new Allowed(
        object, person, post.value(), session.now(), Optional.empty(), "Udpeget koordinator");
  }

  private Stream<InboxLine> lines(Confidentiality what) {
    return session
        .table(InboxLine.class)
        .all()
        .filter(l -> l.routing().confidentiality().filter(what::equals).isPresent());
  }

  private Stream<Concern> concerns(List<InboxLine> lines) {
    return session
        .table(Concern.class)
        .all()
        .filter(
            c ->
                c.inboxLine()
                    .filter(id -> lines.stream().anyMatch(l -> l.id().equals(id)))
                    .isPresent());
  }

  /** Who is. */
  record Named(Confidentiality what, PostId post) {}
}
