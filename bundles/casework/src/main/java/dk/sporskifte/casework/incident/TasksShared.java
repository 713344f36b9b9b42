package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.SharingIncidentTasks;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who does what of an emergency plan. */
@Component
public final class TasksShared implements SharingIncidentTasks {
  private final AuditedWork audited;

  @Activate
  public TasksShared(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<IncidentView> add(Tenant tenant, Actor actor, NewIncidentTask asked) {
    return audited.run(
        UseCase.ADD_INCIDENT_TASK,
        tenant,
        actor,
        asked.incident(),
        work ->
            Night.led(work, asked.incident())
                .flatMap(
                    night ->
                        Policy.allowing(
                            night,
                            List.of(
                                n -> Given.text(asked.text(), "opgave"),
                                n -> Given.notInThePast(asked.due(), work.today(), "frist"),
                                n -> NamesNobody.in(n.preparedness(), asked.text()),
                                n -> isInNetwork(n, asked.owner()))))
                .map(
                    night -> {
                      work.stores().tasks().add(task(night, asked), asked.incident());
                      return night;
                    })
                .map(IncidentViews::of));
  }

  private static Task task(Night night, NewIncidentTask asked) {
    return new Task(
        asked.id(),
        Task.Kind.INCIDENT_TASK,
        Optional.empty(),
        asked.text(),
        asked.owner(),
        asked.due(),
        "En del af akutplanen",
        night.preparedness().source(),
        Optional.empty(),
        Optional.empty(),
        night.work().now(),
        1);
  }

  @Override
  public Outcome<IncidentView> handOn(
      Tenant tenant, Actor actor, IncidentId id, TaskId task, PostId to, String reason) {
    return audited.run(
        UseCase.HAND_ON_INCIDENT_TASK,
        tenant,
        actor,
        id,
        work ->
            found(work, id, task, reason)
                .flatMap(
                    of ->
                        Seen.orNotFound(work.post(to))
                            .flatMap(post -> Policy.allowing(post, Joining.POSTS))
                            .map(post -> handedOn(of, post, reason)))
                .map(IncidentViews::of));
  }

  /** It is the taking post's own from then on, whether or not the incident is closed. */
  private static Night handedOn(Found of, Post to, String reason) {
    NewTask.of(of.night.work(), to)
        .add(
            Task.Kind.INCIDENT_TASK,
            of.task.text(),
            of.task.due().isBefore(of.night.work().today())
                ? of.night.work().today()
                : of.task.due(),
            "Overdraget fra en akutplan: " + reason.strip(),
            of.task.source());
    of.end("Overdraget til " + to.title() + ": " + of.task.text() + ". " + reason.strip());
    return of.night;
  }

  @Override
  public Outcome<IncidentView> cancel(
      Tenant tenant, Actor actor, IncidentId id, TaskId task, String reason) {
    return audited.run(
        UseCase.CANCEL_INCIDENT_TASK,
        tenant,
        actor,
        id,
        work ->
            found(work, id, task, reason)
                .map(
                    of -> {
                      of.end("Opgivet: " + of.task.text() + ". " + reason.strip());
                      return of.night;
                    })
                .map(IncidentViews::of));
  }

  private static Outcome<Found> found(Work work, IncidentId id, TaskId task, String reason) {
    return Night.led(work, id)
        .flatMap(
            night ->
                Seen.orNotFound(
                        PlanTasks.open(night, Task.Kind.INCIDENT_TASK).stream()
                            .filter(t -> t.id().equals(task))
                            .findFirst())
                    .map(open -> new Found(night, open)))
        .flatMap(
            of ->
                Policy.allowing(
                    of,
                    List.of(
                        f -> Given.text(reason, "begrundelse"),
                        f -> NamesNobody.in(f.night.preparedness(), reason))));
  }

  private static Optional<Refusal> isInNetwork(Night night, PostId post) {
    return Policy.unless(
        night.inNetwork(post),
        Refusal.conflict(
            "not-in-network",
            "Vælg en stilling i netværket, eller tag den ind i netværket først."));
  }

  /** An open task of the plan. */
  private record Found(Night night, Task task) {
    void end(String told) {
      OpenTasks.end(night.work(), night.work().user(), List.of(task));
      night.tell(told);
    }
  }
}
