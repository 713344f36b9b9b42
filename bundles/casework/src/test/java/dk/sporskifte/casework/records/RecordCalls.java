package dk.sporskifte.casework.records;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RecordSearch;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.korsbaek.DocumentsOfKorsbaek;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people in Korsbæk do with records, each call with what it needs and no more. */
record RecordCalls(Korsbaek korsbaek, RecordsByTemplate records) {
  static final Map<String, List<String>> TEXT =
      Map.of(
          "title", List.of("Når et barn bekymrer"),
          "text", List.of("Spørg barnet"),
          "binding", List.of("yes"));

  Outcome<RecordView> guidance() {
    return create(korsbaek.caseworker, DocumentsOfKorsbaek.GUIDANCE, TEXT);
  }

  Outcome<RecordView> create(UserActor actor, String template, Map<String, List<String>> content) {
    return records.create(
        korsbaek.tenant,
        actor,
        new NewRecord(
            new RecordId(korsbaek.ids.next()),
            template,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            content));
  }

  Outcome<RecordView> ask(Optional<String> addressee) {
    return records.create(
        korsbaek.tenant,
        korsbaek.school,
        new NewRecord(
            new RecordId(korsbaek.ids.next()),
            DocumentsOfKorsbaek.ADVICE,
            Optional.empty(),
            Optional.empty(),
            addressee,
            Map.of("subject", List.of("Fravær"), "question", List.of("Hvad gør vi?"))));
  }

  Outcome<RecordView> action(String goal) {
    return create(
        korsbaek.leader,
        DocumentsOfKorsbaek.ACTION,
        Map.of("action", List.of("Natteravne"), "goal", List.of(goal)));
  }

  Outcome<RecordView> show(UserActor actor, RecordView kept) {
    return records.show(korsbaek.tenant, actor, kept.record().id());
  }

  Outcome<RecordView> move(UserActor actor, RecordView kept, String state) {
    return records.moveOn(
        korsbaek.tenant, actor, kept.record().id(), kept.record().version(), state);
  }

  Outcome<RecordView> close(UserActor actor, RecordView kept, String note) {
    return records.close(korsbaek.tenant, actor, kept.record().id(), kept.record().version(), note);
  }

  Outcome<RecordView> answer(UserActor actor, RecordView kept) {
    return records.answer(
        korsbaek.tenant, actor, kept.record().id(), kept.record().version(), "Ja, ring");
  }

  Outcome<RecordView> confirm(UserActor actor, RecordId id, int version) {
    return records.confirmRead(korsbaek.tenant, actor, id, version);
  }

  List<String> found(RecordSearch search) {
    return records
        .list(korsbaek.tenant, korsbaek.caseworker, search, PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(s -> s.record().title())
        .toList();
  }

  List<Task> open(UserActor actor, Task.Kind kind) {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, actor, TaskFilter.ofMine(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(t -> t.task())
        .filter(t -> t.kind() == kind)
        .toList();
  }

  Task task(UserActor actor, Task.Kind kind) {
    List<Task> open = open(actor, kind);
    assertThat(open).as(kind.name()).hasSize(1);
    return open.get(0);
  }
}
