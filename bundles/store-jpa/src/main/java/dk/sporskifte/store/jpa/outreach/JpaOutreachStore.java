package dk.sporskifte.store.jpa.outreach;

import dk.sporskifte.casework.api.port.OutreachStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Outreach in rows, and the one row of the contact point. */
public record JpaOutreachStore(Rows rows) implements OutreachStore {
  @Override
  public void add(OutreachContact contact) {
    rows.add(new OutreachRow(contact));
  }

  @Override
  public void save(OutreachContact contact) {
    rows.save(OutreachRow.class, contact.id().value(), contact.version(), r -> r.take(contact));
  }

  @Override
  public Optional<OutreachContact> contact(OutreachId id) {
    return rows.find(OutreachRow.class, id.value()).map(OutreachRow::contact);
  }

  @Override
  public List<OutreachContact> contacts() {
    return rows
        .list(OutreachRow.class, "select o from OutreachRow o order by o.on desc, o.id desc")
        .stream()
        .map(OutreachRow::contact)
        .toList();
  }

  @Override
  public List<OutreachContact> ofCase(CaseId caseId) {
    return rows
        .list(
            OutreachRow.class,
            "select o from OutreachRow o where o.caseId = ?1 order by o.on desc, o.id desc",
            caseId.value())
        .stream()
        .map(OutreachRow::contact)
        .toList();
  }

  @Override
  public int forget(LocalDate today) {
    return rows.execute(
        "delete from outreach_contact where kept_until <= cast(?1 as date)", today.toString());
  }

  @Override
  public long due(LocalDate today) {
    return rows.value(
            "select count(*) from outreach_contact where kept_until <= cast(?1 as date)",
            today.toString())
        .map(Long.class::cast)
        .orElse(0L);
  }

  @Override
  public Optional<ContactPoint> point() {
    return rows.table("select title, name, phone, mail, hours from contact_point").stream()
        .map(
            row ->
                new ContactPoint(
                    (String) row[0],
                    Optional.ofNullable((String) row[1]),
                    Optional.ofNullable((String) row[2]),
                    Optional.ofNullable((String) row[3]),
                    Optional.ofNullable((String) row[4])))
        .findFirst();
  }

  @Override
  public void publish(ContactPoint point, UserId by, Instant at) {
    rows.execute(
        "insert into contact_point (title, name, phone, mail, hours, published_by, published_at)"
            + " values (?1, nullif(?2, ''), nullif(?3, ''), nullif(?4, ''), nullif(?5, ''), ?6, ?7)"
            + " on conflict (only_row) do update set title = excluded.title, name = excluded.name,"
            + " phone = excluded.phone, mail = excluded.mail, hours = excluded.hours,"
            + " published_by = excluded.published_by, published_at = excluded.published_at",
        point.title(),
        point.name().orElse(""),
        point.phone().orElse(""),
        point.mail().orElse(""),
        point.hours().orElse(""),
        by.value(),
        at);
  }
}
