package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.WorkingThroughTasks;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks: every deadline has an owner. */
@Component(service = ApiResource.class)
@Path("{tenant}/tasks")
public final class TasksResource implements ApiResource {
  private final WorkingThroughTasks tasks;

  @Activate
  public TasksResource(@Reference WorkingThroughTasks tasks) {
    this.tasks = tasks;
  }

  /** Open tasks, the most overdue first; all the caller may see, or those of own posts. */
  @GET
  public Page<TaskView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("mine") @DefaultValue("false") boolean mine) {
    return value(tasks.open(caller.tenant(), caller.actor(), mine, page));
  }

  /** Records that a task is done. */
  @POST
  @Path("{task}/completion")
  public TaskView complete(
      @Context Caller caller, @Context ExpectedVersion version, @PathParam("task") TaskId task) {
    return value(tasks.complete(caller.tenant(), caller.actor(), task, version.value()));
  }
}
