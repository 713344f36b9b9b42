package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.RespondingToIncident;
import dk.sporskifte.casework.api.SharingIncidentTasks;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.rest.body.NewIncidentTask;
import dk.sporskifte.rest.body.Reason;
import dk.sporskifte.rest.body.TaskHandOn;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tasks of an emergency plan; each is completed as every other task is. */
@Component(service = ApiResource.class)
@Path("{tenant}/incidents/{incident}/tasks")
public final class IncidentTasksResource implements ApiResource {
  private final SharingIncidentTasks tasks;
  private final RespondingToIncident incidents;

  @Activate
  public IncidentTasksResource(
      @Reference SharingIncidentTasks tasks, @Reference RespondingToIncident incidents) {
    this.tasks = tasks;
    this.incidents = incidents;
  }

  /** Gives a post of the network something to do. */
  @POST
  public Created<IncidentView> add(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("incident") IncidentId incident,
      NewIncidentTask task) {
    return creating
        .once(
            caller,
            id -> tasks.add(caller.tenant(), caller.actor(), task.task(incident, id)),
            id -> incidents.show(caller.tenant(), caller.actor(), incident),
            (view, id) -> view.tasks().stream().anyMatch(t -> t.task().id().value().equals(id)))
        .at(caller, "incidents", incident.value());
  }

  /** Hands a task on to a post that sees to it after the incident. */
  @POST
  @Path("{task}/hand-on")
  public IncidentView handOn(
      @Context Caller caller,
      @PathParam("incident") IncidentId incident,
      @PathParam("task") TaskId task,
      TaskHandOn handOn) {
    return value(
        tasks.handOn(
            caller.tenant(), caller.actor(), incident, task, handOn.to(), handOn.reason()));
  }

  /** Gives a task up for a reason, which the log keeps. */
  @POST
  @Path("{task}/cancellation")
  public IncidentView cancel(
      @Context Caller caller,
      @PathParam("incident") IncidentId incident,
      @PathParam("task") TaskId task,
      Reason reason) {
    return value(tasks.cancel(caller.tenant(), caller.actor(), incident, task, reason.reason()));
  }
}
