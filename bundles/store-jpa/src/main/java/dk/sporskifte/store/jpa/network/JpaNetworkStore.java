package dk.sporskifte.store.jpa.network;

import dk.sporskifte.casework.api.port.NetworkStore;
import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.access.JpaAccessGrants;
import dk.sporskifte.store.jpa.meetings.JpaMeetingStore;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Partners, units and reasons in rows; a partner's own sight by the guard's functions. */
public record JpaNetworkStore(Rows rows, JpaAccessGrants access) implements NetworkStore {
  @Override
  public void add(CasePartner partner, Instant from, Instant until, String reason) {
    rows.add(new CasePartnerRow(partner));
    partner
        .user()
        .map(UserId::value)
        .ifPresent(user -> access.grantPartnership(partner.id(), user, from, until, reason));
  }

  @Override
  public void end(CasePartner partner, Instant at) {
    rows.save(CasePartnerRow.class, partner.id().value(), partner.version(), row -> row.end(at));
    rows.write();
    rows.value("select end_partnership(?1, ?2)", partner.id().value(), at);
  }

  @Override
  public Optional<CasePartner> partner(CasePartnerId id) {
    return rows.find(CasePartnerRow.class, id.value()).map(CasePartnerRow::partner);
  }

  @Override
  public List<CasePartner> partners(CaseId caseId) {
    return rows
        .list(
            CasePartnerRow.class,
            "select p from CasePartnerRow p where p.caseId = ?1 order by p.addedAt, p.id",
            caseId.value())
        .stream()
        .map(CasePartnerRow::partner)
        .toList();
  }

  @Override
  public List<CasePartner> ownPartnerships() {
    return rows
        .select(
            CasePartnerRow.class,
            "select p.* from case_partner p join case_access a on a.object_id = p.id")
        .where("a.object_kind = 'PARTNERSHIP'")
        .inOrder("p.added_at, p.id")
        .stream()
        .map(CasePartnerRow::partner)
        .toList();
  }

  @Override
  public Optional<Partnered> partnered(CasePartnerId id) {
    return rows
        .table("select number, given_name, programme, state from partnered_case(?1)", id.value())
        .stream()
        .map(
            row ->
                new Partnered(
                    (String) row[0],
                    Optional.ofNullable((String) row[1]),
                    Optional.ofNullable((String) row[2]),
                    Optional.ofNullable((String) row[3]).map(CaseState::valueOf)))
        .findFirst();
  }

  @Override
  public List<PartnershipView.Step> steps(CasePartnerId id) {
    return rows
        .table("select goal, action, owner, due, status from partnered_plan(?1)", id.value())
        .stream()
        .map(
            row ->
                new PartnershipView.Step(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    ((Date) row[3]).toLocalDate(),
                    (String) row[4]))
        .toList();
  }

  @Override
  public void add(CaseUnit unit) {
    rows.add(new CaseUnitRow(unit));
  }

  @Override
  public void save(CaseUnit unit) {
    rows.save(CaseUnitRow.class, unit.id(), unit.version(), row -> row.take(unit));
    rows.write();
  }

  @Override
  public List<CaseUnit> units(CaseId caseId) {
    return rows
        .list(
            CaseUnitRow.class,
            "select u from CaseUnitRow u where u.caseId = ?1 order by u.placedAt, u.id",
            caseId.value())
        .stream()
        .map(CaseUnitRow::unit)
        .toList();
  }

  @Override
  public void add(NetworkReason reason) {
    rows.addLast(new NetworkReasonRow(reason));
  }

  @Override
  public List<NetworkReason> reasons(CaseId caseId) {
    return rows
        .list(
            NetworkReasonRow.class,
            "select r from NetworkReasonRow r where r.caseId = ?1 order by r.givenAt, r.id",
            caseId.value())
        .stream()
        .map(NetworkReasonRow::reason)
        .toList();
  }

  @Override
  public void add(FamilyLink link) {
    rows.add(new FamilyLinkRow(link));
  }

  @Override
  public void save(FamilyLink link) {
    rows.save(FamilyLinkRow.class, link.id(), link.version(), row -> row.take(link));
    rows.write();
  }

  @Override
  public List<FamilyLink> family(CaseId caseId) {
    return rows
        .list(
            FamilyLinkRow.class,
            "select l from FamilyLinkRow l where l.one = ?1 or l.other = ?1"
                + " order by l.linkedAt, l.id",
            caseId.value())
        .stream()
        .map(FamilyLinkRow::link)
        .toList();
  }

  @Override
  public List<Meeting> openMeetings(PersonId person) {
    return new JpaMeetingStore(rows).plannedAbout(person);
  }
}
