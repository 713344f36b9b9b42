package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.casework.api.view.TransitionsView.Need;
import dk.sporskifte.casework.api.view.TransitionsView.Owner;
import dk.sporskifte.casework.api.view.TransitionsView.Passing;
import dk.sporskifte.casework.api.view.TransitionsView.Possible;
import dk.sporskifte.casework.api.view.TransitionsView.Responsible;
import dk.sporskifte.casework.api.view.TransitionsView.Step;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.municipality.spi.Transition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The transitions of a case as they stand today. */
final class TransitionViews {
  private final Work work;
  private final AgeStore ages;
  private final Life life;
  private final Map<String, TaskId> raised;
  private final Map<TaskId, Task> tasks;
  private final Map<PostId, String> titles;

  private TransitionViews(Work work, CaseFile file, Person person) {
    this.work = work;
    this.ages = work.stores().ages();
    this.life = Life.of(work, file, person.born());
    this.raised = ages.raised(file.id());
    this.tasks =
        work.stores().tasks().ofCase(file.id()).stream()
            .collect(Collectors.toMap(Task::id, task -> task));
    this.titles = work.posts().stream().collect(Collectors.toMap(p -> p.id(), p -> p.title()));
  }

  static Outcome<TransitionsView> of(Work work, CaseId id) {
    return Standing.any(work, id)
        .flatMap(
            file ->
                Standing.person(work, file)
                    .map(person -> new TransitionViews(work, file, person).view()));
  }

  private TransitionsView view() {
    List<Passing> passing =
        Stream.concat(coming(), life.opened().stream().flatMap(this::opened))
            .sorted(Comparator.comparing(Passing::on))
            .toList();
    return new TransitionsView(
        life.file().id(),
        (int) passing.stream().flatMap(p -> p.needs().stream()).filter(Need::unowned).count(),
        passing,
        possible(),
        life.placements(),
        owners());
  }

  private Stream<Passing> coming() {
    return life.file().state().open()
        ? life.transitions().stream()
            .filter(t -> life.opened().stream().noneMatch(o -> o.transition().equals(t.id())))
            .map(t -> passing(t, Optional.empty(), day(t, Optional.empty())))
        : Stream.empty();
  }

  private Stream<Passing> opened(CaseTransition opened) {
    return life.way().transition(opened.transition()).stream()
        .map(t -> passing(t, Optional.of(opened), day(t, opened.on())));
  }

  private LocalDate day(Transition transition, Optional<LocalDate> stated) {
    return stated.or(() -> transition.occasion().day(life.born())).orElseThrow();
  }

  private Passing passing(Transition transition, Optional<CaseTransition> opened, LocalDate day) {
    Optional<UUID> id = opened.map(CaseTransition::id);
    String key = opened.flatMap(CaseTransition::on).isPresent() ? "" + id.get() : transition.id();
    return new Passing(
        id,
        transition.id(),
        transition.name(),
        day,
        transition.responsible().map(r -> new Responsible(r.before(), r.after())),
        transition.steps().stream().map(s -> step(s, "step:" + key + ":" + s.id(), day)).toList(),
        id.map(this::needs).orElse(List.of()),
        transition.source());
  }

  private Step step(Transition.Step step, String milestone, LocalDate day) {
    Optional<Task> task = Optional.ofNullable(raised.get(milestone)).map(tasks::get);
    return new Step(
        step.text(),
        task.map(Task::due).orElse(step.due(day)),
        task.map(t -> t.doneAt().isPresent()));
  }

  private List<Need> needs(UUID transition) {
    return ages.needs(transition).stream().map(this::need).toList();
  }

  private Need need(CheckedNeed need) {
    return new Need(need, need.owner().map(o -> titles.getOrDefault(o, "")), flagged(need));
  }

  /** A case that has ended has no holes in it any more. */
  private boolean flagged(CheckedNeed need) {
    return need.unowned() && life.file().state().open();
  }

  private List<Possible> possible() {
    return life.way().transitions().stream()
        .filter(t -> t.countsIn(life.file().programme()))
        .filter(t -> t.occasion() instanceof Transition.OnEvent)
        .map(t -> new Possible(t.id(), t.name(), t.occasion().statement(), t.source()))
        .toList();
  }

  private List<Owner> owners() {
    return work.posts().stream()
        .filter(Board::worksWithCases)
        .map(p -> new Owner(p.id(), p.title()))
        .sorted(Comparator.comparing(Owner::title))
        .toList();
  }
}
