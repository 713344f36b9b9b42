package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.municipality.spi.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at one case: raises what its young person's days ask by now, each once, and says when to
 * look again. Whoever changes what is counted from looks at once; the clock looks every day.
 */
public final class Looking {
  private final Work work;
  private final AgeStore ages;
  private final Life life;
  private final List<Task> tasks;
  private final Map<String, TaskId> raisedBefore;

  private Looking(Work work, Life life, List<Task> tasks, Map<String, TaskId> raisedBefore) {
    this.work = work;
    this.ages = work.stores().ages();
    this.life = life;
    this.tasks = tasks;
    this.raisedBefore = raisedBefore;
  }

  /** The tasks it raised. */
  public static Outcome<List<Task>> at(Work work, CaseFile file, LocalDate born) {
    work.stores().ages().hold(file.id());
    return file.state().open()
        ? new Looking(
                work,
                Life.of(work, file, born),
                work.stores().tasks().ofCase(file.id()),
                work.stores().ages().raised(file.id()))
            .open()
        : closed(work, file);
  }

  /** At a case that this call opened: nothing hangs on it but those tasks. */
  public static Outcome<List<Task>> atNew(
      Work work, CaseFile file, LocalDate born, List<Task> tasks) {
    return new Looking(work, Life.before(work, file, born), tasks, Map.of()).open();
  }

  private static Outcome<List<Task>> closed(Work work, CaseFile file) {
    work.stores().ages().lookedAt(file.id(), Optional.empty(), model(work));
    return Outcome.done(List.of());
  }

  private Outcome<List<Task>> open() {
    return Team.of(work, life.file())
        .map(
            team -> {
              List<Task> raised = new ArrayList<>();
              OwnerOfCase owner = OwnerOfCase.of(work, life.file(), team, tasks);
              openTransitions(owner).ifPresent(raised::add);
              raised.addAll(new Raising(work, life, owner, raisedBefore).all());
              RenewedOnBirthday.follow(work, life, tasks);
              ages.lookedAt(life.file().id(), next(), model(work));
              return raised;
            });
  }

  /** With the check list, of which nothing has an owner yet. */
  private Optional<Task> openTransitions(OwnerOfCase owner) {
    List<Transition> due =
        life.transitions().stream()
            .filter(t -> !StepsOfTransitions.opens(t, life.born()).isAfter(work.today()))
            .filter(t -> life.opened().stream().noneMatch(o -> o.transition().equals(t.id())))
            .toList();
    due.forEach(t -> OpenedTransition.ofAge(work, life.file().id(), t));
    return due.isEmpty()
        ? Optional.empty()
        : Unowned.flag(work, life.file().id(), owner, due.get(0).source());
  }

  private Optional<LocalDate> next() {
    return Stream.concat(
            life.milestones().stream().map(Milestone::raisedFrom),
            life.transitions().stream().map(t -> StepsOfTransitions.opens(t, life.born())))
        .filter(day -> day.isAfter(work.today()))
        .min(Comparator.naturalOrder());
  }

  /** What was looked at under another version is looked at again. */
  static String model(Work work) {
    return work.way().code().value() + " " + work.way().version();
  }
}
