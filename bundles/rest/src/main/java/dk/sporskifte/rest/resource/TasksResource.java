package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.WorkingThroughTasks;
import dk.sporskifte.casework.api.view.TaskCounts;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.time.LocalDate;
import java.util.Optional;
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

  /**
   * Open tasks the caller may see, the most overdue first.
   *
   * @param mine only those of the posts the caller holds
   * @param recent only those made today or within the six days before
   * @param dueBefore only those due before that day
   */
  @GET
  public Page<TaskView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("recent") @DefaultValue("false") boolean recent,
      @QueryParam("dueBefore") LocalDate dueBefore,
      @QueryParam("kind") Task.Kind kind) {
    TaskFilter filter =
        new TaskFilter(mine, recent, Optional.ofNullable(dueBefore), Optional.ofNullable(kind));
    return value(tasks.open(caller.tenant(), caller.actor(), filter, page));
  }

  /**
   * How many open tasks the caller may see.
   *
   * @param mine counts only those of the posts the caller holds
   */
  @GET
  @Path("counts")
  public TaskCounts counts(
      @Context Caller caller, @QueryParam("mine") @DefaultValue("false") boolean mine) {
    return value(tasks.counts(caller.tenant(), caller.actor(), mine));
  }

  /** Open tasks of posts that nobody attends to today, for leaders. */
  @GET
  @Path("left-alone")
  public Page<TaskView> leftAlone(@Context Caller caller, @Context PageRequest page) {
    return value(tasks.leftAlone(caller.tenant(), caller.actor(), page));
  }

  /** Records that a task is done. */
  @POST
  @Path("{task}/completion")
  public TaskView complete(
      @Context Caller caller, @Context ExpectedVersion version, @PathParam("task") TaskId task) {
    return value(tasks.complete(caller.tenant(), caller.actor(), task, version.value()));
  }
}
