package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tasks of the actor's posts and of cases the actor may see. */
public interface TaskStore {
  void add(Task task);

  Optional<Task> find(TaskId id);

  void save(Task task);

  /**
   * Open tasks by due day.
   *
   * @param owners only these posts' tasks; empty means all visible
   */
  Page<Task> open(Set<PostId> owners, PageRequest page);

  /** Oldest first, done ones too. */
  List<Task> ofCase(CaseId caseId);
}
