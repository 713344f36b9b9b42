package dk.sporskifte.casework.ages;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.AgeStore.Looked;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks at the open cases that have something coming, some in each transaction. Any number of nodes
 * do it at once: each locks what it looks at, and leaves out what another has locked.
 */
@Component(service = AgesFollowed.class)
public final class AgesFollowed {
  static final int AT_ONCE = 50;

  /** Somebody may be working on one of the cases meanwhile. */
  private static final int ATTEMPTS = 3;

  private final AuditedWork audited;

  @Activate
  public AgesFollowed(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  /** How many tasks it raised; what it could not do waits for the next time. */
  public Outcome<Integer> follow(Tenant tenant) {
    int raised = 0;
    int failed = 0;
    while (failed < ATTEMPTS && waiting(tenant)) {
      Outcome<Done> some = some(tenant);
      if (some instanceof Outcome.Done<Done> done) {
        raised += done.value().raised();
        if (done.value().looked() == 0) {
          break;
        }
      } else {
        failed++;
        if (!meanwhile(some)) {
          return some.map(Done::raised);
        }
      }
    }
    return Outcome.done(raised);
  }

  private boolean waiting(Tenant tenant) {
    return audited
            .count(
                UseCase.FOLLOW_AGES,
                tenant,
                SystemActor.CLOCK,
                work -> work.stores().ages().waiting(work.today(), Looking.model(work)))
            .orThrow()
        > 0;
  }

  private Outcome<Done> some(Tenant tenant) {
    return audited.run(
        UseCase.FOLLOW_AGES,
        tenant,
        SystemActor.CLOCK,
        work -> {
          List<Looked> cases =
              work.stores().ages().claim(work.today(), Looking.model(work), AT_ONCE);
          return Outcome.done(
              new Done(cases.size(), cases.stream().mapToInt(c -> look(work, c)).sum()));
        });
  }

  private static int look(Work work, Looked looked) {
    work.trace().of(looked.caseId()).about(looked.person());
    Optional<CaseFile> file = work.stores().cases().find(looked.caseId());
    if (file.isEmpty()) {
      return 0;
    }
    if (Looking.at(work, file.get(), looked.born()) instanceof Outcome.Done<List<Task>> done) {
      return done.value().size();
    }
    // No post can answer for it today.
    work.stores()
        .ages()
        .lookedAt(looked.caseId(), Optional.of(work.today().plusDays(1)), Looking.model(work));
    return 0;
  }

  private static boolean meanwhile(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        && (refused.refusal().kind() == Refusal.Kind.STALE
            || refused.refusal().kind() == Refusal.Kind.CONFLICT);
  }

  private record Done(int looked, int raised) {}
}
