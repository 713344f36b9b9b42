package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.IncidentStore;
import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.IncidentYoung;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserActor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

record MemoryIncidents(Session session) implements IncidentStore {
  @Override
  public void add(Incident incident, String reason) {
    session.table(Incident.class).add(incident.id(), incident);
    grant(incident.id().value(), incident.owner(), Optional.empty(), reason);
  }

  @Override
  public void save(Incident incident) {
    session.table(Incident.class).save(incident.id(), incident);
  }

  @Override
  public void close(Incident incident, Instant at) {
    save(incident);
    List<UUID> parts = all(incident.id()).map(NetworkMember::id).toList();
    grants()
        .change(
            g ->
                parts.contains(g.object())
                    || (g.object().equals(incident.id().value())
                        && !g.grantee().equals(incident.owner().value())),
            g -> g.endedAt(at));
    members()
        .change(
            m -> m.incident().equals(incident.id()) && m.endedAt().isEmpty(), m -> ended(m, at));
  }

  @Override
  public Optional<Incident> find(IncidentId id) {
    return session.table(Incident.class).find(id).filter(i -> whole(i.id()) || ofFrontLine(i.id()));
  }

  @Override
  public List<Incident> all() {
    return session
        .table(Incident.class)
        .newestFirst()
        .filter(i -> whole(i.id()) || ofFrontLine(i.id()))
        .toList();
  }

  @Override
  public boolean seesWhole(IncidentId id) {
    return whole(id);
  }

  @Override
  public void add(NetworkMember member, Instant until, String reason) {
    members().add(member.id(), member);
    UUID object =
        member.part() == NetworkMember.Part.NETWORK ? member.incident().value() : member.id();
    member.post().ifPresent(post -> grant(object, post, Optional.of(until), reason));
  }

  @Override
  public void end(NetworkMember member, Instant at) {
    members().save(member.id(), ended(member, at));
    grants()
        .change(
            g ->
                g.object().equals(member.id())
                    || (g.object().equals(member.incident().value())
                        && member
                            .post()
                            .map(PostId::value)
                            .filter(g.grantee()::equals)
                            .isPresent()),
            g -> g.endedAt(at));
  }

  @Override
  public List<NetworkMember> members(IncidentId id) {
    return all(id).filter(m -> whole(id) || session.sees(m.id())).toList();
  }

  @Override
  public void add(IncidentYoung young) {
    session.table(IncidentYoung.class).add(young.id(), young);
  }

  @Override
  public List<IncidentYoung> young(IncidentId id) {
    return session
        .table(IncidentYoung.class)
        .all()
        .filter(y -> y.incident().equals(id))
        .filter(
            y ->
                whole(id)
                    || all(id).anyMatch(m -> session.sees(m.id()) && m.young().contains(y.id())))
        .toList();
  }

  @Override
  public List<Told> told(IncidentId id) {
    return young(id).stream().map(this::told).toList();
  }

  private Told told(IncidentYoung young) {
    CaseFile file = session.table(CaseFile.class).find(young.caseId()).orElseThrow();
    Person person = session.table(Person.class).find(file.person()).orElseThrow();
    return new Told(young.id(), file.number(), person.givenName());
  }

  @Override
  public void add(IncidentEntry entry) {
    session.table(IncidentEntry.class).add(entry.id(), entry);
  }

  @Override
  public List<IncidentEntry> entries(IncidentId id) {
    return session
        .table(IncidentEntry.class)
        .newestFirst()
        .filter(e -> e.incident().equals(id) && whole(id))
        .toList();
  }

  @Override
  public void add(ClosedNote note) {
    session.table(ClosedNote.class).add(note.id(), note);
  }

  @Override
  public List<ClosedNote> notes() {
    return session
        .table(ClosedNote.class)
        .newestFirst()
        .filter(this::read)
        .sorted(Comparator.comparing(ClosedNote::on).reversed())
        .toList();
  }

  private boolean read(ClosedNote note) {
    return session.actor() instanceof UserActor user
        && (note.attended().contains(user.user())
            || user.posts().stream()
                .anyMatch(post -> post.seat().filter(note.seats()::contains).isPresent()));
  }

  private Stream<NetworkMember> all(IncidentId id) {
    return members().all().filter(m -> m.incident().equals(id));
  }

  private boolean whole(IncidentId id) {
    return session.sees(id);
  }

  private boolean ofFrontLine(IncidentId id) {
    return all(id).anyMatch(m -> session.sees(m.id()));
  }

  private static NetworkMember ended(NetworkMember m, Instant at) {
    return new NetworkMember(
        m.id(),
        m.incident(),
        m.post(),
        m.name(),
        m.organisation(),
        m.kind(),
        m.phone(),
        m.seat(),
        m.part(),
        m.young(),
        m.until(),
        m.addedBy(),
        m.addedAt(),
        Optional.of(at),
        m.version());
  }

  private void grant(UUID object, PostId post, Optional<Instant> until, String reason) {
    boolean there =
        grants()
            .all()
            .anyMatch(
                g ->
                    g.object().equals(object)
                        && g.grantee().equals(post.value())
                        && g.on(session.now()));
    if (!there) {
      grants()
          .add(
              (int) grants().all().count(),
              new Allowed(object, Optional.empty(), post.value(), session.now(), until, reason));
    }
  }

  private Table<NetworkMember> members() {
    return session.table(NetworkMember.class);
  }

  private Table<Allowed> grants() {
    return session.table(Allowed.class);
  }
}
