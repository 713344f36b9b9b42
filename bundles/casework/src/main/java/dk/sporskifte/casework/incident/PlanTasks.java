package dk.sporskifte.casework.incident;

import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Task;
import java.util.List;

/** The open tasks of an emergency plan. */
final class PlanTasks {
  private PlanTasks() {}

  static List<Task> open(Night night, Task.Kind kind) {
    return night.work().stores().tasks().ofIncident(night.incident().id()).stream()
        .filter(task -> task.kind() == kind && task.doneAt().isEmpty())
        .toList();
  }

  static void end(Night night, Task.Kind kind) {
    Work work = night.work();
    OpenTasks.end(work, work.user(), open(night, kind));
  }
}
