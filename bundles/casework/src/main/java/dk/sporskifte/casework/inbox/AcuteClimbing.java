package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.Receiving;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is acute and nobody on duty has seen in time goes to all leaders, without what it is. */
@Component(service = HourlyWork.class)
public final class AcuteClimbing implements HourlyWork {
  /** Where the municipality says nothing. */
  private static final int USUAL_MINUTES = 30;

  private final AuditedWork audited;
  private final TenantDirectory directory;

  @Activate
  public AcuteClimbing(@Reference AuditedWork audited, @Reference TenantDirectory directory) {
    this.audited = audited;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "acute and unseen";
  }

  @Override
  public long firstAfter() {
    return 1;
  }

  @Override
  public long everyMinutes() {
    return 1;
  }

  @Override
  public void in(TenantKey key) {
    climb(directory.open(key)).orThrow();
  }

  /** How many did; only then is it written down. */
  public Outcome<Integer> climb(Tenant tenant) {
    return audited
        .count(UseCase.CLIMB_ACUTE, tenant, SystemActor.CLOCK, work -> unseen(work).size())
        .flatMap(some -> some == 0 ? Outcome.done(0) : tellLeaders(tenant));
  }

  private Outcome<Integer> tellLeaders(Tenant tenant) {
    return audited.run(
        UseCase.CLIMB_ACUTE,
        tenant,
        SystemActor.CLOCK,
        work -> {
          Set<InboxLineId> lines = unseen(work);
          Turn.leaders(work).forEach(leader -> lines.forEach(line -> tell(work, line, leader)));
          return Outcome.done(lines.size());
        });
  }

  private static void tell(Work work, InboxLineId line, Post leader) {
    NewTask.of(work, leader)
        .about(line)
        .add(
            Task.Kind.ACUTE_UNSEEN,
            "Noget akut er kommet, og vagten har ikke sagt, at det er set: få fat i vagten",
            work.today(),
            "Ingen har reageret inden " + minutes(work) + " minutter",
            Law.POLICE_LISTS);
  }

  /** Lines whose time is over and of which no leader was told yet. */
  private static Set<InboxLineId> unseen(Work work) {
    Instant before = work.now().minus(Duration.ofMinutes(minutes(work)));
    Set<InboxLineId> told = lines(work, OpenTasks.of(work, Task.Kind.ACUTE_UNSEEN));
    List<Task> due =
        OpenTasks.of(work, Task.Kind.SEE_ACUTE).stream()
            .filter(task -> !task.createdAt().isAfter(before))
            .toList();
    return lines(work, due).stream()
        .filter(line -> !told.contains(line))
        .collect(Collectors.toSet());
  }

  private static Set<InboxLineId> lines(Work work, List<Task> tasks) {
    Map<TaskId, InboxLineId> lines =
        work.stores().tasks().lines(tasks.stream().map(Task::id).toList());
    return Set.copyOf(lines.values());
  }

  private static int minutes(Work work) {
    return work.way().receiving().map(Receiving::acuteMinutes).orElse(USUAL_MINUTES);
  }
}
