package dk.sporskifte.store.jpa.records;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.RecordStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordReceipt;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Listing;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records in rows, each with the rows of its versions. */
public record JpaRecordStore(Rows rows) implements RecordStore {
  /** Words in any of their Danish forms, or the beginning of a word somebody is still typing. */
  private static final String FOUND =
      "r.search @@ websearch_to_tsquery('danish', ?) or position(lower(?) in lower(r.title)) > 0";

  @Override
  public void add(KeptRecord record, RecordVersion first) {
    rows.add(new RecordRow(record, words(record, first)));
    rows.addLast(new VersionRow(rows.newId(), first));
  }

  @Override
  public void save(KeptRecord record, RecordVersion next) {
    rows.save(
        RecordRow.class,
        record.id().value(),
        record.version(),
        row -> row.take(record, words(record, next)));
    rows.addLast(new VersionRow(rows.newId(), next));
  }

  @Override
  public Optional<KeptRecord> find(RecordId id) {
    return rows.find(RecordRow.class, id.value()).map(RecordRow::record);
  }

  @Override
  public Set<String> forumsWith(String template, String state, String field, String value) {
    return rows
        .table(
            "select 1, f from forums_with_record(?1, ?2, ?3, ?4) f", template, state, field, value)
        .stream()
        .map(row -> (String) row[1])
        .collect(Collectors.toSet());
  }

  @Override
  public Page<KeptRecord> list(Wanted wanted, PageRequest page) {
    Cursor from = Cursor.from(page, Cursor.END_OF_TIME, Cursor.LAST_ID);
    Listing<RecordRow> records =
        rows.select(RecordRow.class, "select r.* from kept_record r")
            .where("(r.changed_at, r.id) < (?, ?)", from.instant(0), from.id(1))
            .whereIf(wanted.caseId().map(CaseId::value), "r.case_id = ?")
            .whereIf(
                wanted.templates().map(ArrayLiteral::of), "r.template = any (cast(? as text[]))");
    if (wanted.caseId().isEmpty()) {
      records.where("r.case_id is null");
    }
    if (wanted.open()) {
      records.where("r.closed_at is null");
    }
    wanted.text().ifPresent(text -> records.where(FOUND, text, text));
    return records.page("r.changed_at desc, r.id desc", page, RecordRow::record, RecordRow::cursor);
  }

  @Override
  public List<RecordVersion> versions(RecordId id) {
    return rows
        .list(
            VersionRow.class,
            "select v from VersionRow v where v.record = ?1 order by v.number desc",
            id.value())
        .stream()
        .map(VersionRow::version)
        .toList();
  }

  @Override
  public Set<String> outOfUse(String template, String field) {
    return rows.table("select 1, v from values_out_of_use(?1, ?2) v", template, field).stream()
        .map(row -> (String) row[1])
        .collect(Collectors.toSet());
  }

  @Override
  public List<RecordVersion> current(String template) {
    return rows
        .list(
            VersionRow.class,
            "select v from VersionRow v, RecordRow r where v.record = r.id"
                + " and v.number = r.version and r.template = ?1 and r.caseId is null"
                + " order by r.createdAt, r.id",
            template)
        .stream()
        .map(VersionRow::version)
        .toList();
  }

  @Override
  public void addSpecial(RecordId id, int version, Map<String, List<String>> values) {
    rows.addLast(new SpecialRow(rows.newId(), id, version, values));
  }

  @Override
  public Map<String, List<String>> special(RecordId id, int version) {
    return rows.first(
            SpecialRow.class,
            "select s from SpecialRow s where s.record = ?1 and s.number <= ?2"
                + " order by s.number desc",
            id.value(),
            version)
        .map(SpecialRow::content)
        .orElse(Map.of());
  }

  @Override
  public void add(RecordFile file, byte[] content) {
    rows.add(new FileRow(file));
    rows.add(new FileContentRow(file.id(), content));
  }

  @Override
  public List<RecordFile> files(RecordId id) {
    return rows
        .list(
            FileRow.class,
            "select f from FileRow f where f.record = ?1 order by f.at, f.id",
            id.value())
        .stream()
        .map(FileRow::file)
        .toList();
  }

  @Override
  public Optional<byte[]> content(RecordId id, UUID file) {
    return rows.find(FileRow.class, file)
        .filter(f -> f.file().record().equals(id))
        .flatMap(f -> rows.find(FileContentRow.class, file))
        .map(FileContentRow::content);
  }

  @Override
  public void add(RecordReceipt receipt) {
    if (receipts(receipt.record(), receipt.version()).stream()
        .noneMatch(r -> r.user().equals(receipt.user()))) {
      rows.addLast(new ReceiptRow(rows.newId(), receipt));
    }
  }

  @Override
  public List<RecordReceipt> receipts(RecordId id, int version) {
    return rows
        .list(
            ReceiptRow.class,
            "select r from ReceiptRow r where r.record = ?1 and r.number = ?2 order by r.at, r.id",
            id.value(),
            version)
        .stream()
        .map(ReceiptRow::receipt)
        .toList();
  }

  private static String words(KeptRecord record, RecordVersion version) {
    return record.title() + "\n" + version.form().words(version.content());
  }
}
