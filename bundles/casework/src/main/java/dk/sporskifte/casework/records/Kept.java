package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordClosing;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordQuestion;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.RecordVersion.Act;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.TemplateState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record in use, as the actor read it, and what is done with it. */
record Kept(Keeper keeper, KeptRecord record, RecordVersion last) {
  static Outcome<Kept> open(Work work, RecordId id, int version) {
    return open(work, id).flatMap(kept -> Seen.unchanged(kept, kept.record.version(), version));
  }

  static Outcome<Kept> open(Work work, RecordId id) {
    return Seen.orNotFound(work.stores().records().find(id))
        .flatMap(record -> Policy.allowing(record, List.of(Keeper::isOpen)))
        .flatMap(record -> ofOpenCase(work, record))
        .flatMap(
            record ->
                Keeper.of(work, record.template())
                    .map(
                        keeper ->
                            new Kept(keeper, record, work.stores().records().versions(id).get(0))));
  }

  private static Outcome<KeptRecord> ofOpenCase(Work work, KeptRecord record) {
    return record
        .caseId()
        .map(id -> Standing.any(work, id).flatMap(Standing::open).map(file -> record))
        .orElse(Outcome.done(record));
  }

  Outcome<RecordView> change(Map<String, List<String>> content, String note) {
    return keeper
        .writing()
        .flatMap(k -> FilledIn.of(k, content))
        .flatMap(filled -> steps().filled(afterChange(), filled.content(), filled))
        .flatMap(
            filled -> {
              KeptRecord changed =
                  record.holding(filled.title(), afterChange(), by(), work().now());
              Versioned.by(keeper).change(changed, filled, note.strip());
              steps().wait(changed, filled.content());
              return shown();
            });
  }

  private String afterChange() {
    return keeper.template().stepByStep() ? record.state() : keeper.template().first().id();
  }

  private Steps steps() {
    return new Steps(keeper);
  }

  Outcome<RecordView> moveOn(String state) {
    Optional<TemplateState> next = keeper.template().after(record.state());
    return Policy.allowing(
            this,
            List.of(
                kept ->
                    Policy.unless(
                        next.filter(s -> s.id().equals(state)).isPresent(),
                        Refusal.conflict(
                            "not-the-next-state",
                            next.map(s -> "Dokumentet kan nu føres videre til: " + s.name() + ".")
                                .orElse("Dokumentet kan ikke føres længere.")))))
        .flatMap(kept -> keeper.allowing(keeper.moves(state)))
        .flatMap(k -> steps().filled(state, last.content(), k))
        .flatMap(k -> steps().answeredFor(record, state))
        .flatMap(
            k -> {
              KeptRecord moved = record.movedTo(state, by(), work().now());
              note(moved, Act.MOVED_ON, "");
              steps().wait(moved, last.content());
              steps().yearIsDone(moved, last.content());
              return shown();
            });
  }

  Outcome<RecordView> answer(String text) {
    return Policy.allowing(
            record.asked(),
            List.of(
                asked ->
                    Policy.unless(
                        asked.filter(q -> q.answer().isEmpty()).isPresent(),
                        Refusal.conflict("nothing-to-answer", "Her er intet at besvare.")),
                asked -> Given.text(text, "svar").map(r -> r.at("text")),
                asked -> personalIn(text)))
        .flatMap(asked -> keeper.allowing(keeper.answers(record)))
        .flatMap(
            k -> {
              RecordQuestion answered =
                  record.asked().orElseThrow().answered(text.strip(), by(), work().now());
              note(record.answered(answered, by(), work().now()), Act.ANSWERED, "");
              tasks().end(record.id(), Task.Kind.ANSWER_RECORD::equals);
              return shown();
            });
  }

  Outcome<RecordView> review(String note) {
    Optional<ReviewRule> rule = keeper.template().review();
    return Policy.allowing(
            this,
            List.of(
                kept ->
                    Policy.unless(
                        rule.isPresent(),
                        Refusal.conflict(
                            "no-review-due", "Skabelonen fastsætter ingen gennemgang.")),
                kept -> personalIn(note)))
        .flatMap(kept -> keeper.writing())
        .flatMap(k -> tasks().reviewer())
        .flatMap(
            post -> {
              var due = work().today().plus(rule.orElseThrow().every());
              note(record.toBeReviewed(due, by(), work().now()), Act.REVIEWED, note.strip());
              tasks().review(record, rule.orElseThrow(), post, due);
              return shown();
            });
  }

  Outcome<RecordView> close(String note) {
    return Policy.allowing(
            note,
            List.of(n -> Given.text(n, "begrundelse").map(r -> r.at("note")), this::personalIn))
        .flatMap(n -> keeper.allowing(keeper.closes(record)))
        .flatMap(
            k -> {
              note(
                  record.closed(new RecordClosing(note.strip(), by(), work().now())),
                  Act.CLOSED,
                  note.strip());
              OpenTasks.end(work(), by(), work().stores().tasks().ofRecord(record.id()));
              return shown();
            });
  }

  /** What is about no case names no person, wherever it is written. */
  private Optional<Refusal> personalIn(String text) {
    return record.caseId().isPresent() ? Optional.empty() : FilledIn.cprIn(text);
  }

  void note(KeptRecord next, Act act, String note) {
    new Versioned(work(), last.form()).note(next, last, act, note);
  }

  Outcome<RecordView> shown() {
    return RecordViews.show(work(), record.id());
  }

  private RecordTasks tasks() {
    return new RecordTasks(work(), keeper.template());
  }

  private Work work() {
    return keeper.work();
  }

  private UserId by() {
    return work().user();
  }
}
