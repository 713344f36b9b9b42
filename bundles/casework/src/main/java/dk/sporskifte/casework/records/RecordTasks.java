package dk.sporskifte.casework.records;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.AnswerRule.Addressee;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.NextStep;
import dk.sporskifte.municipality.spi.ReviewRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Deadlines of a record: each is a task of a post. */
record RecordTasks(Work work, ArtefactTemplate template) {
  /**
   * The post in the addressee's seat, else one of its role; one that somebody holds comes first.
   */
  Outcome<Post> asked(Addressee addressee) {
    Comparator<Post> turn = Turn.heldFirst(work);
    Optional<Post> seated =
        addressee
            .seat()
            .flatMap(seat -> first(turn, p -> p.seat().filter(seat::equals).isPresent()));
    return seated
        .or(() -> first(turn, p -> p.role() == addressee.role()))
        .map(Outcome::done)
        .orElseGet(() -> nobody(addressee.name()));
  }

  /** Whoever writes it now reviews it, else another post that may. */
  Outcome<Post> reviewer() {
    Comparator<Post> turn = Turn.ownFirst(work).thenComparing(Post::role);
    return first(turn, p -> template.writers().contains(p.role()))
        .map(Outcome::done)
        .orElseGet(() -> nobody(template.name()));
  }

  void ask(KeptRecord record, Post post, LocalDate due) {
    template
        .answer()
        .ifPresent(
            rule ->
                task(record, post)
                    .about(record.id())
                    .add(
                        Task.Kind.ANSWER_RECORD,
                        "Besvar: " + named(record),
                        due,
                        rule.statement(),
                        rule.source()));
  }

  void review(KeptRecord record, ReviewRule rule, Post post, LocalDate due) {
    end(record.id(), Task.Kind.REVIEW_RECORD::equals);
    task(record, post)
        .about(record.id())
        .add(
            Task.Kind.REVIEW_RECORD,
            "Gennemgå: " + named(record),
            due,
            rule.statement(),
            rule.source());
  }

  void goOn(KeptRecord record, NextStep step, Post post, LocalDate due) {
    task(record, post)
        .about(record.id())
        .add(
            Task.Kind.NEXT_STEP_OF_RECORD,
            "Før videre: " + named(record),
            due,
            step.statement(),
            step.source());
  }

  void end(RecordId id, Predicate<Task.Kind> kinds) {
    OpenTasks.end(
        work,
        work.user(),
        work.stores().tasks().ofRecord(id).stream().filter(t -> kinds.test(t.kind())).toList());
  }

  /** A title may name the young person of a case; a task never does. */
  private String named(KeptRecord record) {
    return record.caseId().isPresent() || record.title().equals(template.name())
        ? template.name()
        : template.name() + " (" + record.title() + ")";
  }

  private NewTask task(KeptRecord record, Post post) {
    return record
        .caseId()
        .map(id -> NewTask.of(work, id, post))
        .orElseGet(() -> NewTask.of(work, post));
  }

  private Optional<Post> first(Comparator<Post> turn, Predicate<Post> wanted) {
    return work.posts().stream().filter(wanted).sorted(turn).findFirst();
  }

  private static Outcome<Post> nobody(String whom) {
    return Outcome.refused(
        Refusal.conflict(
            "nobody-to-answer",
            "Ingen stilling kan tage sig af \""
                + whom
                + "\". Bed administratoren oprette en stilling."));
  }
}
