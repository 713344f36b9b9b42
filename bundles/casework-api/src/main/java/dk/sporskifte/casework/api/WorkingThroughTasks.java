package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.TaskId;

/** What is due, for the posts the actor holds and the cases the actor sees. */
public interface WorkingThroughTasks {
  /** Open tasks, the most overdue first. */
  Outcome<Page<TaskView>> open(Tenant tenant, Actor actor, boolean mineOnly, PageRequest page);

  Outcome<TaskView> complete(Tenant tenant, Actor actor, TaskId id, int version);
}
