package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.NextStep;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.TemplateState;
import dk.sporskifte.municipality.spi.YearlyRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a record needs to stand where it stands, and who waits for it to go on. */
record Steps(Keeper keeper) {
  /** What goes on where all that is needed in that state and before it is filled in. */
  <T> Outcome<T> filled(String state, Map<String, List<String>> content, T then) {
    ArtefactTemplate template = keeper.template();
    return template.until(state).stream()
        .flatMap(s -> s.needs().stream().map(key -> new Needed(s, key)))
        .filter(needed -> content.getOrDefault(needed.key(), List.of()).isEmpty())
        .findFirst()
        .map(needed -> Outcome.<T>refused(needed.refusal(template)))
        .orElseGet(() -> Outcome.done(then));
  }

  /** The step after this one becomes somebody's task, and the one before is done. */
  void wait(KeptRecord record, Map<String, List<String>> content) {
    RecordTasks tasks = tasks();
    tasks.end(record.id(), Task.Kind.NEXT_STEP_OF_RECORD::equals);
    keeper
        .template()
        .state(record.state())
        .flatMap(TemplateState::next)
        .ifPresent(
            step ->
                tasks
                    .reviewer()
                    .map(
                        post -> {
                          tasks.goOn(record, step, post, due(step, content));
                          return post;
                        })
                    .orThrow());
  }

  private LocalDate due(NextStep step, Map<String, List<String>> content) {
    return step.onField()
        .flatMap(key -> content.getOrDefault(key, List.of()).stream().findFirst())
        .map(LocalDate::parse)
        .orElseGet(() -> work().today().plus(step.within()));
  }

  /** The forum that answers for a yearly record adopts it, and nobody else. */
  Outcome<Keeper> answeredFor(KeptRecord record, String state) {
    Optional<Yearly> yearly =
        yearly(record).filter(y -> keeper.template().last().id().equals(state));
    return Policy.allowing(
        keeper,
        List.of(k -> yearly.flatMap(y -> Policy.unless(isOneOf(y), notAnswering(y.rule())))));
  }

  /** Whoever adopts it is no longer asked for it. */
  void yearIsDone(KeptRecord record, Map<String, List<String>> content) {
    yearly(record)
        .filter(y -> keeper.template().last().id().equals(record.state()))
        .ifPresent(y -> y.done(content));
  }

  private Optional<Yearly> yearly(KeptRecord record) {
    return keeper
        .template()
        .yearly()
        .flatMap(
            rule ->
                record.forum().map(forum -> new Yearly(work(), keeper.template(), rule, forum)));
  }

  private boolean isOneOf(Yearly yearly) {
    return work().actor() instanceof UserActor user
        && yearly.answering().stream().anyMatch(user.posts()::contains);
  }

  private Refusal notAnswering(YearlyRule rule) {
    String forum = work().way().forum(rule.answers()).map(f -> f.name()).orElse(rule.answers());
    return new Refusal(
        Refusal.Kind.FORBIDDEN,
        "not-the-answering-forum",
        "Det er " + forum + ", der har ansvaret og godkender.",
        List.of(rule.source()));
  }

  private RecordTasks tasks() {
    return new RecordTasks(work(), keeper.template());
  }

  private Work work() {
    return keeper.work();
  }

  private record Needed(TemplateState state, String key) {
    Refusal refusal(ArtefactTemplate template) {
      String label = template.field(key).map(TemplateField::label).orElse(key);
      return Refusal.invalid(
              "step-not-filled-in",
              "Udfyld \"" + label + "\", før dokumentet er: " + state.name() + ".")
          .at("content/" + key);
    }
  }
}
