package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.TaskId;
import java.time.LocalDate;

/** The tasks of an emergency plan: none is left behind when the incident is closed. */
public interface SharingIncidentTasks {
  Outcome<IncidentView> add(Tenant tenant, Actor actor, NewIncidentTask task);

  /** To a post that sees to it after the incident. */
  Outcome<IncidentView> handOn(
      Tenant tenant, Actor actor, IncidentId id, TaskId task, PostId to, String reason);

  Outcome<IncidentView> cancel(
      Tenant tenant, Actor actor, IncidentId id, TaskId task, String reason);

  /** Something to do; it names no person. */
  record NewIncidentTask(TaskId id, IncidentId incident, String text, PostId owner, LocalDate due) {
    @Override
    public String toString() {
      return "NewIncidentTask " + id.value();
    }
  }
}
