package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Task;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One on duty who has seen what is acute has seen it for all. */
final class SeenAcute {
  private static final Set<Task.Kind> ALERTS =
      EnumSet.of(Task.Kind.SEE_ACUTE, Task.Kind.ACUTE_UNSEEN);

  private SeenAcute() {}

  /** The task itself, and where it says that a line was seen, all that ask for that. */
  static List<Task> with(Work work, Task done) {
    if (done.kind() != Task.Kind.SEE_ACUTE) {
      return List.of(done);
    }
    return work.stores().tasks().lines(List.of(done.id())).values().stream()
        .flatMap(line -> work.stores().tasks().ofLine(line).stream())
        .filter(task -> ALERTS.contains(task.kind()))
        .toList();
  }
}
