package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.TaskCounts;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.TaskId;

/** What is due, for the posts the actor holds and the cases the actor sees. */
public interface WorkingThroughTasks {
  /** Open tasks, the most overdue first. */
  Outcome<Page<TaskView>> open(Tenant tenant, Actor actor, TaskFilter filter, PageRequest page);

  /** Open tasks of posts that nobody attends to today, for leaders. */
  Outcome<Page<TaskView>> leftAlone(Tenant tenant, Actor actor, PageRequest page);

  /**
   * How many there are, without one of them.
   *
   * @param mine counts those of the posts the actor holds alone
   */
  Outcome<TaskCounts> counts(Tenant tenant, Actor actor, boolean mine);

  Outcome<TaskView> complete(Tenant tenant, Actor actor, TaskId id, int version);
}
