package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.TaskStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record MemoryTasks(Session session) implements TaskStore {
  @Override
  public void add(Task task) {
    tasks().add(task.id(), task);
  }

  @Override
  public Optional<Task> find(TaskId id) {
    return tasks().find(id).filter(this::seen);
  }

  @Override
  public void save(Task task) {
    tasks().save(task.id(), task);
  }

  @Override
  public Page<Task> open(Set<PostId> owners, PageRequest page) {
    return Paging.of(
        tasks()
            .all()
            .filter(t -> t.doneAt().isEmpty() && seen(t))
            .filter(t -> owners.isEmpty() || owners.contains(t.owner()))
            .sorted(Comparator.comparing(Task::due)),
        page);
  }

  @Override
  public List<Task> ofCase(CaseId caseId) {
    return tasks()
        .all()
        .filter(t -> t.caseId().filter(caseId::equals).isPresent() && seen(t))
        .toList();
  }

  private boolean seen(Task task) {
    return session.holds(task.owner()) || task.caseId().filter(session::seesCase).isPresent();
  }

  private Table<Task> tasks() {
    return session.table(Task.class);
  }
}
