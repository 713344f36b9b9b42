package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.RecordStore;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordReceipt;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryRecords(Session session) implements RecordStore {
  @Override
  public void add(KeptRecord record, RecordVersion first) {
    session.table(KeptRecord.class).add(record.id(), record);
    add(first);
  }

  @Override
  public void save(KeptRecord record, RecordVersion next) {
    session.table(KeptRecord.class).save(record.id(), record);
    add(next);
  }

  @Override
  public Optional<KeptRecord> find(RecordId id) {
    return session.table(KeptRecord.class).find(id).filter(this::read);
  }

  @Override
  public Set<String> forumsWith(String template, String state, String field, String value) {
    return session
        .table(KeptRecord.class)
        .all()
        .filter(r -> session.isClock() && r.template().equals(template) && r.open())
        .filter(r -> r.state().equals(state))
        .filter(
            r -> versions(r.id()).get(0).content().getOrDefault(field, List.of()).contains(value))
        .flatMap(r -> r.forum().stream())
        .collect(Collectors.toSet());
  }

  @Override
  public Page<KeptRecord> list(Wanted wanted, PageRequest page) {
    return Paging.of(
        session
            .table(KeptRecord.class)
            .newestFirst()
            .filter(this::read)
            .filter(r -> r.caseId().equals(wanted.caseId()))
            .filter(r -> wanted.templates().map(t -> t.contains(r.template())).orElse(true))
            .filter(r -> !wanted.open() || r.open())
            .filter(r -> wanted.text().map(text -> words(r).contains(lower(text))).orElse(true)),
        page);
  }

  @Override
  public List<RecordVersion> versions(RecordId id) {
    return of(id)
        .map(Version::version)
        .sorted(Comparator.comparing(RecordVersion::version).reversed())
        .toList();
  }

  @Override
  public Set<String> outOfUse(String template, String field) {
    List<KeptRecord> all =
        session
            .table(KeptRecord.class)
            .all()
            .filter(r -> session.isClock() && r.template().equals(template))
            .toList();
    Set<String> open =
        all.stream()
            .filter(KeptRecord::open)
            .flatMap(r -> value(r, field))
            .collect(Collectors.toSet());
    return all.stream()
        .flatMap(r -> value(r, field))
        .filter(value -> !open.contains(value))
        .collect(Collectors.toSet());
  }

  private Stream<String> value(KeptRecord record, String field) {
    return versions(record.id()).get(0).content().getOrDefault(field, List.of()).stream();
  }

  @Override
  public List<RecordVersion> current(String template) {
    return session
        .table(KeptRecord.class)
        .all()
        .filter(this::read)
        .filter(r -> r.template().equals(template) && r.caseId().isEmpty())
        .map(r -> versions(r.id()).get(0))
        .toList();
  }

  @Override
  public void addSpecial(RecordId id, int version, Map<String, List<String>> values) {
    session.table(Special.class).add(id.value() + "/" + version, new Special(id, version, values));
  }

  @Override
  public Map<String, List<String>> special(RecordId id, int version) {
    if (!session.isA(Role.CASEWORKER) && !session.isA(Role.LEADER)) {
      return Map.of();
    }
    return session
        .table(Special.class)
        .all()
        .filter(s -> s.record().equals(id) && s.from() <= version)
        .max(Comparator.comparing(Special::from))
        .map(Special::values)
        .orElse(Map.of());
  }

  @Override
  public void add(RecordFile file, byte[] content) {
    session.table(RecordFile.class).add(file.id(), file);
    session.table(Content.class).add(file.id(), new Content(content));
  }

  @Override
  public List<RecordFile> files(RecordId id) {
    return session.table(RecordFile.class).all().filter(f -> f.record().equals(id)).toList();
  }

  @Override
  public Optional<byte[]> content(RecordId id, UUID file) {
    return session.table(Content.class).find(file).map(Content::bytes);
  }

  @Override
  public void add(RecordReceipt receipt) {
    if (receipts(receipt.record(), receipt.version()).stream()
        .noneMatch(r -> r.user().equals(receipt.user()))) {
      session.table(RecordReceipt.class).add(receipt, receipt);
    }
  }

  @Override
  public List<RecordReceipt> receipts(RecordId id, int version) {
    return session
        .table(RecordReceipt.class)
        .all()
        .filter(r -> r.record().equals(id) && r.version() == version)
        .toList();
  }

  private boolean read(KeptRecord record) {
    if (!record.readerSeats().isEmpty()
        && !session.holdsSeat(record.readerSeats())
        && !record.createdBy().value().equals(session.actor().id())) {
      return false;
    }
    boolean byRole = record.readers().stream().anyMatch(session::isA);
    return record
        .caseId()
        .map(id -> byRole && session.sees(id))
        .orElseGet(
            () ->
                byRole
                    || record.createdBy().value().equals(session.actor().id())
                    || record.asked().filter(q -> session.holds(q.post())).isPresent()
                    || record.forum().filter(session::sits).isPresent());
  }

  private String words(KeptRecord record) {
    RecordVersion now = versions(record.id()).get(0);
    return lower(record.title() + "\n" + now.form().words(now.content()));
  }

  private Stream<Version> of(RecordId id) {
    return session.table(Version.class).all().filter(v -> v.version().record().equals(id));
  }

  private void add(RecordVersion version) {
    session
        .table(Version.class)
        .add(version.record().value() + "/" + version.version(), new Version(version));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A version is written once and never saved again. */
  record Version(RecordVersion version) {}

  record Special(RecordId record, int from, Map<String, List<String>> values) {}

  record Content(byte[] bytes) {}
}
