package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.api.port.TaskStore.Wanted;
import dk.sporskifte.casework.work.Every;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Open tasks of a case or of a kind, ended by what happens. */
public final class OpenTasks {
  private OpenTasks() {}

  /** All of that kind the actor sees, however many there are. */
  public static List<Task> of(Work work, Task.Kind kind) {
    Wanted wanted =
        new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(kind));
    return Every.item(page -> work.stores().tasks().open(wanted, page)).toList();
  }

  public static List<Task> of(Work work, CaseId caseId, Set<Task.Kind> wanted) {
    return work.stores().tasks().ofCase(caseId).stream()
        .filter(t -> t.doneAt().isEmpty() && wanted.contains(t.kind()))
        .toList();
  }

  public static void end(Work work, CaseId caseId, Set<Task.Kind> kinds) {
    end(work, work.user(), of(work, caseId, kinds));
  }

  /** All of them: the case is closed. */
  public static void endAll(Work work, CaseId caseId) {
    end(work, caseId, EnumSet.allOf(Task.Kind.class));
  }

  public static void end(Work work, UserId by, List<Task> tasks) {
    tasks.forEach(task -> work.stores().tasks().save(task.done(by, work.now())));
  }
}
