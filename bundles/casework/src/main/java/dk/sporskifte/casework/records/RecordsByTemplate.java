package dk.sporskifte.casework.records;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RecordSearch;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.RecordStore.Wanted;
import dk.sporskifte.casework.api.view.RecordFileContent;
import dk.sporskifte.casework.api.view.RecordSummary;
import dk.sporskifte.casework.api.view.RecordVersionView;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every document of every municipality: what sets one apart stands in its template. */
@Component
public final class RecordsByTemplate implements KeepingRecords {
  private final AuditedWork audited;

  @Activate
  public RecordsByTemplate(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<RecordView> create(Tenant tenant, Actor actor, NewRecord record) {
    return audited.run(
        UseCase.CREATE_RECORD, tenant, actor, record.id(), work -> NewOne.create(work, record));
  }

  @Override
  public Outcome<RecordView> show(Tenant tenant, Actor actor, RecordId id) {
    return audited.run(UseCase.SHOW_RECORD, tenant, actor, id, work -> RecordViews.show(work, id));
  }

  @Override
  public Outcome<RecordVersionView> version(Tenant tenant, Actor actor, RecordId id, int version) {
    return audited.run(
        UseCase.SHOW_RECORD_VERSION,
        tenant,
        actor,
        id,
        work -> RecordViews.show(work, id, version));
  }

  @Override
  public Outcome<Page<RecordSummary>> list(
      Tenant tenant, Actor actor, RecordSearch search, PageRequest page) {
    return audited.run(
        UseCase.LIST_RECORDS,
        tenant,
        actor,
        work ->
            AboutCase.seen(work, search.caseId(), search).map(asked -> found(work, asked, page)));
  }

  @Override
  public Outcome<RecordView> change(
      Tenant tenant,
      Actor actor,
      RecordId id,
      int version,
      Map<String, List<String>> content,
      String note) {
    return doing(
        UseCase.CHANGE_RECORD, tenant, actor, id, version, kept -> kept.change(content, note));
  }

  @Override
  public Outcome<RecordView> moveOn(
      Tenant tenant, Actor actor, RecordId id, int version, String state) {
    return doing(UseCase.MOVE_RECORD_ON, tenant, actor, id, version, kept -> kept.moveOn(state));
  }

  @Override
  public Outcome<RecordView> answer(
      Tenant tenant, Actor actor, RecordId id, int version, String text) {
    return doing(UseCase.ANSWER_RECORD, tenant, actor, id, version, kept -> kept.answer(text));
  }

  @Override
  public Outcome<RecordView> review(
      Tenant tenant, Actor actor, RecordId id, int version, String note) {
    return doing(UseCase.REVIEW_RECORD, tenant, actor, id, version, kept -> kept.review(note));
  }

  @Override
  public Outcome<RecordView> close(
      Tenant tenant, Actor actor, RecordId id, int version, String note) {
    return doing(UseCase.CLOSE_RECORD, tenant, actor, id, version, kept -> kept.close(note));
  }

  @Override
  public Outcome<RecordView> attach(Tenant tenant, Actor actor, RecordId id, NewFile file) {
    return audited.run(
        UseCase.ATTACH_FILE,
        tenant,
        actor,
        id,
        work -> Kept.open(work, id).flatMap(kept -> new Files(kept).attach(file)));
  }

  @Override
  public Outcome<RecordFileContent> download(Tenant tenant, Actor actor, RecordId id, UUID file) {
    return audited.run(
        UseCase.DOWNLOAD_FILE, tenant, actor, id, work -> Files.content(work, id, file));
  }

  @Override
  public Outcome<RecordView> confirmRead(Tenant tenant, Actor actor, RecordId id, int version) {
    return audited.run(
        UseCase.CONFIRM_READ,
        tenant,
        actor,
        id,
        work -> Kept.open(work, id, version).flatMap(kept -> Receipts.confirm(work, kept)));
  }

  private Outcome<RecordView> doing(
      UseCase useCase,
      Tenant tenant,
      Actor actor,
      RecordId id,
      int version,
      Function<Kept, Outcome<RecordView>> act) {
    return audited.run(
        useCase, tenant, actor, id, work -> Kept.open(work, id, version).flatMap(act));
  }

  private static Page<RecordSummary> found(Work work, RecordSearch search, PageRequest page) {
    Page<KeptRecord> found =
        work.stores()
            .records()
            .list(
                new Wanted(search.caseId(), templates(work, search), search.text(), search.open()),
                page);
    return new Page<>(
        found.items().stream().map(record -> RecordViews.summary(work, record)).toList(),
        found.next());
  }

  private static Optional<Set<String>> templates(Work work, RecordSearch search) {
    Optional<Set<String>> named = search.template().map(Set::of);
    if (!search.catalogue()) {
      return named;
    }
    return Optional.of(
        work.way().templates().stream()
            .filter(ArtefactTemplate::catalogue)
            .map(ArtefactTemplate::id)
            .filter(id -> named.map(n -> n.contains(id)).orElse(true))
            .collect(Collectors.toSet()));
  }
}
