package dk.sporskifte.casework.release;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.ages.OwnerOfCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TenantKey;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The clock watches the days of each release (LAW-16): it makes, moves and ends their tasks, and
 * asks somebody to find out where a day is gone and nobody told. Whoever puts a notice into a case
 * need not see the case, so the tasks that follow are the clock's as well.
 */
@Component(service = {HourlyWork.class, ReleaseWatch.class})
public final class ReleaseWatch implements HourlyWork {
  private final AuditedWork audited;
  private final TenantDirectory directory;

  @Activate
  public ReleaseWatch(@Reference AuditedWork audited, @Reference TenantDirectory directory) {
    this.audited = audited;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "days of releases";
  }

  @Override
  public long firstAfter() {
    return 2;
  }

  @Override
  public void in(TenantKey key) {
    watch(directory.open(key));
  }

  /** How many cases had something to change; one that could not be changed waits an hour. */
  public int watch(Tenant tenant) {
    List<CaseId> waiting =
        audited
            .count(
                UseCase.WATCH_RELEASES,
                tenant,
                SystemActor.CLOCK,
                work ->
                    work.stores().notices().withRelease().stream()
                        .filter(id -> !changes(work, id).isEmpty())
                        .toList())
            .orThrow();
    return (int)
        waiting.stream().filter(id -> follow(tenant, id) instanceof Outcome.Done<?>).count();
  }

  /** The tasks of one case, now. */
  public Outcome<Integer> follow(Tenant tenant, CaseId id) {
    return audited.run(
        UseCase.WATCH_RELEASES,
        tenant,
        SystemActor.CLOCK,
        id,
        work -> {
          List<Runnable> changes = changes(work, id);
          changes.forEach(Runnable::run);
          return Outcome.done(changes.size());
        });
  }

  /** By somebody who sees the case. */
  public static void follow(Work work, CaseFile file, Post owner) {
    tasks(work, file, owner).forEach(Runnable::run);
  }

  /** The same, by whoever's turn it is in the case. */
  public static void follow(Work work, CaseFile file) {
    changes(work, file.id()).forEach(Runnable::run);
  }

  /** None where no post can answer for the case today. */
  private static List<Runnable> changes(Work work, CaseId id) {
    Optional<CaseFile> file = work.stores().cases().find(id).filter(f -> f.state().open());
    return file.isPresent() && Team.of(work, file.get()) instanceof Outcome.Done<Team> team
        ? tasks(work, file.get(), OwnerOfCase.of(work, file.get(), team.value()).post())
        : List.of();
  }

  private static List<Runnable> tasks(Work work, CaseFile file, Post owner) {
    List<Task> tasks = work.stores().tasks().ofCase(file.id());
    return new ReleaseTasks(work, file, Following.of(work, file.id()), tasks, owner).changes();
  }
}
