package dk.sporskifte.store.jpa.matters;

import dk.sporskifte.casework.api.port.KnownConsents;
import dk.sporskifte.casework.api.port.MatterStore;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.EffortLink;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Sharing;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Receipts, consents and links in rows. */
public record JpaMatterStore(Rows rows) implements MatterStore {
  @Override
  public void add(Sharing sharing) {
    rows.add(new SharingRow(sharing));
  }

  @Override
  public List<Sharing> shared(UUID matter) {
    return rows
        .list(
            SharingRow.class,
            "select s from SharingRow s where s.matter = ?1 order by s.sharedAt desc, s.id desc",
            matter)
        .stream()
        .map(SharingRow::sharing)
        .toList();
  }

  @Override
  public List<Sharing> sharedWithMe() {
    return rows
        .select(SharingRow.class, "select s.* from sharing s")
        .where("s.recipient_post = any (cast((select app_grantees()) as uuid[]))")
        .inOrder("s.shared_at desc, s.id desc")
        .stream()
        .map(SharingRow::sharing)
        .toList();
  }

  @Override
  public void add(DisclosureConsent consent) {
    rows.add(new DisclosureConsentRow(consent));
  }

  @Override
  public void save(DisclosureConsent consent) {
    rows.save(
        DisclosureConsentRow.class, consent.id(), consent.version(), row -> row.take(consent));
    rows.write();
  }

  @Override
  public List<DisclosureConsent> consents(UUID matter) {
    return rows
        .list(
            DisclosureConsentRow.class,
            "select c from DisclosureConsentRow c where c.matter = ?1 order by c.recordedAt, c.id",
            matter)
        .stream()
        .map(DisclosureConsentRow::consent)
        .toList();
  }

  @Override
  public List<KnownConsents.Known> onRecord() {
    return rows
        .table(
            """
            select reference, feed, person_id, cast(numbers as text), born, given_by, valid_from,
              valid_until, withdrawn_on
            from consents_on_record()
            """)
        .stream()
        .map(JpaMatterStore::known)
        .toList();
  }

  private static KnownConsents.Known known(Object[] columns) {
    return new KnownConsents.Known(
        (String) columns[0],
        (String) columns[1],
        new PersonId((UUID) columns[2]),
        Arrays.stream(((String) columns[3]).split(","))
            .filter(number -> !number.isEmpty())
            .map(CprNumber::new)
            .collect(Collectors.toSet()),
        day(columns[4]),
        Agreement.GivenBy.valueOf((String) columns[5]),
        day(columns[6]),
        day(columns[7]),
        Optional.ofNullable(columns[8]).map(JpaMatterStore::day));
  }

  private static LocalDate day(Object column) {
    return ((Date) column).toLocalDate();
  }

  @Override
  public void add(EffortLink link) {
    rows.add(new EffortLinkRow(link));
  }

  @Override
  public void save(EffortLink link) {
    rows.save(EffortLinkRow.class, link.id(), link.version(), row -> row.take(link));
    rows.write();
  }

  @Override
  public List<EffortLink> links(UUID matter) {
    return rows
        .list(
            EffortLinkRow.class,
            "select l from EffortLinkRow l where l.matter = ?1 or l.inside = ?1"
                + " order by l.linkedAt, l.id",
            matter)
        .stream()
        .map(EffortLinkRow::link)
        .toList();
  }
}
