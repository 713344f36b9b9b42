package dk.sporskifte.store.jpa.incidents;

import dk.sporskifte.casework.api.port.IncidentStore;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.IncidentYoung;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.store.jpa.access.JpaAccessGrants;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Incidents in rows; what a network is told, and how its access ends, by the guard's functions. */
public record JpaIncidentStore(Rows rows, JpaAccessGrants access) implements IncidentStore {
  @Override
  public void add(Incident incident, String reason) {
    rows.add(new IncidentRow(incident));
    access.grantIncident(
        incident.id().value(), incident.owner(), incident.openedAt(), Optional.empty(), reason);
  }

  @Override
  public void save(Incident incident) {
    rows.save(
        IncidentRow.class, incident.id().value(), incident.version(), row -> row.take(incident));
    rows.write();
  }

  @Override
  public void close(Incident incident, Instant at) {
    List<NetworkMember> members = members(incident.id());
    save(incident);
    rows.value("select end_network(?1, ?2)", incident.id().value(), at);
    members.forEach(member -> rows.forget(MemberRow.class, member.id()));
  }

  @Override
  public Optional<Incident> find(IncidentId id) {
    return rows.find(IncidentRow.class, id.value()).map(IncidentRow::incident);
  }

  @Override
  public List<Incident> all() {
    return rows
        .list(IncidentRow.class, "select i from IncidentRow i order by i.openedAt desc, i.id desc")
        .stream()
        .map(IncidentRow::incident)
        .toList();
  }

  @Override
  public boolean seesWhole(IncidentId id) {
    return access.sees(id.value());
  }

  /** Of the network the grant comes first: who opens it sees it by that. */
  @Override
  public void add(NetworkMember member, Instant until, String reason) {
    if (member.part() == NetworkMember.Part.NETWORK) {
      grant(member, member.incident().value(), until, reason);
      rows.add(new MemberRow(member));
    } else {
      rows.add(new MemberRow(member));
      grant(member, member.id(), until, reason);
    }
  }

  private void grant(NetworkMember member, UUID object, Instant until, String reason) {
    member
        .post()
        .ifPresent(
            post ->
                access.grantIncident(object, post, member.addedAt(), Optional.of(until), reason));
  }

  @Override
  public void end(NetworkMember member, Instant at) {
    rows.save(MemberRow.class, member.id(), member.version(), row -> row.end(at));
    rows.write();
    rows.value("select end_membership(?1, ?2)", member.id(), at);
  }

  @Override
  public List<NetworkMember> members(IncidentId id) {
    return rows
        .list(
            MemberRow.class,
            "select m from MemberRow m where m.incident = ?1 order by m.addedAt, m.id",
            id.value())
        .stream()
        .map(MemberRow::member)
        .toList();
  }

  @Override
  public void add(IncidentYoung young) {
    rows.add(new YoungRow(young));
  }

  @Override
  public List<IncidentYoung> young(IncidentId id) {
    return rows
        .list(
            YoungRow.class,
            "select y from YoungRow y where y.incident = ?1 order by y.attachedAt, y.id",
            id.value())
        .stream()
        .map(YoungRow::young)
        .toList();
  }

  @Override
  public List<Told> told(IncidentId id) {
    return rows
        .table("select young_id, number, given_name from young_of_incident(?1)", id.value())
        .stream()
        .map(row -> new Told((UUID) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  @Override
  public void add(IncidentEntry entry) {
    rows.addLast(new EntryRow(entry));
  }

  @Override
  public List<IncidentEntry> entries(IncidentId id) {
    return rows
        .list(
            EntryRow.class,
            "select e from EntryRow e where e.incident = ?1 order by e.at desc, e.id desc",
            id.value())
        .stream()
        .map(EntryRow::entry)
        .toList();
  }

  @Override
  public void add(ClosedNote note) {
    rows.add(new ClosedNoteRow(note));
  }

  @Override
  public List<ClosedNote> notes() {
    return rows
        .list(ClosedNoteRow.class, "select n from ClosedNoteRow n order by n.on desc, n.id desc")
        .stream()
        .map(ClosedNoteRow::note)
        .toList();
  }
}
