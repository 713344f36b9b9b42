package dk.sporskifte.casework.sparring;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.units.Register;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.Sparring;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is not answered in time goes to the asker's leader as well, once an hour in each open
 * tenant. Any number of nodes may do it: a question climbs once.
 */
@Component(service = HourlyWork.class)
public final class SparringClimbs implements HourlyWork {
  private static final long FIRST_AFTER_MINUTES = 4;

  private final AuditedWork audited;
  private final TenantDirectory directory;

  @Activate
  public SparringClimbs(@Reference AuditedWork audited, @Reference TenantDirectory directory) {
    this.audited = audited;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "unanswered sparring";
  }

  @Override
  public long firstAfter() {
    return FIRST_AFTER_MINUTES;
  }

  @Override
  public void in(TenantKey key) {
    Tenant tenant = directory.open(key);
    if (tenant.wayOfWorking().organisation().isPresent()) {
      climb(tenant).orThrow();
    }
  }

  /** How many did. */
  Outcome<Long> climb(Tenant tenant) {
    return audited.run(
        UseCase.CLIMB_SPARRING,
        tenant,
        SystemActor.CLOCK,
        work ->
            Outcome.done(work.way().organisation().map(o -> climb(work, o.sparring())).orElse(0L)));
  }

  private static long climb(Work work, Sparring rule) {
    Register register = Register.of(work);
    return work.stores().sparring().toClimb().stream()
        .filter(question -> climbs(work, rule, register, question))
        .count();
  }

  private static boolean climbs(
      Work work, Sparring rule, Register register, SparringQuestion question) {
    List<Post> leaders = register.leaders(question.unit(), Set.of(question.adviser()));
    if (leaders.isEmpty()) {
      return false;
    }
    Post leader = leaders.get(0);
    work.stores().sparring().save(question.climbed(leader.id()));
    work.trace().of(question.id());
    NewTask.of(work, leader)
        .about(question.id())
        .add(
            Task.Kind.ANSWER_SPARRING,
            "Et spørgsmål om sparring fra " + question.unit() + " er ikke besvaret i tide",
            work.today().plus(rule.within()),
            rule.statement(),
            rule.source());
    return true;
  }
}
