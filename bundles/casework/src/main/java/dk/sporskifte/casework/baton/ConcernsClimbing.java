package dk.sporskifte.casework.baton;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.BatonStore.Orphaned;
import dk.sporskifte.casework.api.port.BatonStore.Unanswered;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.ConcernRules.Holding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody reacted to in time goes to the holder's leader, looked for once an hour (HAL-09). */
@Component(service = HourlyWork.class)
public final class ConcernsClimbing implements HourlyWork {
  private static final Logger LOG = LoggerFactory.getLogger(ConcernsClimbing.class);
  private static final long FIRST_AFTER_MINUTES = 2;

  private final AuditedWork audited;
  private final TenantDirectory directory;

  @Activate
  public ConcernsClimbing(@Reference AuditedWork audited, @Reference TenantDirectory directory) {
    this.audited = audited;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "unanswered concerns";
  }

  @Override
  public long firstAfter() {
    return FIRST_AFTER_MINUTES;
  }

  @Override
  public void in(TenantKey key) {
    Tenant tenant = directory.open(key);
    if (tenant.wayOfWorking().concernRules().holding().isPresent()) {
      int climbed = climb(tenant).orThrow();
      if (climbed > 0) {
        LOG.info("{}: {} concerns went to a leader", key, climbed);
      }
    }
  }

  /** How many did. */
  public Outcome<Integer> climb(Tenant tenant) {
    return audited.run(
        UseCase.CLIMB_CONCERNS,
        tenant,
        SystemActor.CLOCK,
        work -> Outcome.done(unanswered(work) + orphaned(work)));
  }

  private static int unanswered(Work work) {
    List<Unanswered> due =
        work.stores().baton().unanswered(work.today()).stream()
            .filter(u -> climbsNow(work, u))
            .toList();
    for (Unanswered concern : due) {
      List<Post> leaders =
          concern.climbed() == 0
              ? Leaders.of(work, concern.holder())
              : Leaders.all(work, concern.holder());
      climb(
          work,
          Kind.CLIMBED,
          concern.concern(),
          concern.holder(),
          leaders,
          "Ingen reagerede inden fristen");
      new BatonTasks(work).unanswered(concern.concern(), leaders);
    }
    return due.size();
  }

  /** Once to the holder's leader, and once further where the way of working says so. */
  private static boolean climbsNow(Work work, Unanswered concern) {
    Optional<LocalDate> further =
        work.way().concernRules().holding().flatMap(Holding::further).map(concern.due()::plus);
    return concern.climbed() == 0
        || (concern.climbed() == 1 && further.filter(work.today()::isAfter).isPresent());
  }

  /** By the clock, and at once by whoever closes an account or ends a post. */
  public static int orphaned(Work work) {
    boolean held = work.way().concernRules().holding().isPresent();
    if (!held || !(work.actor() instanceof UserActor || work.actor() == SystemActor.CLOCK)) {
      return 0;
    }
    List<Orphaned> orphans = work.stores().baton().orphaned(work.today());
    for (Orphaned concern : orphans) {
      List<Post> leaders = Leaders.of(work, concern.holder());
      climb(
          work,
          Kind.LEFT,
          concern.concern(),
          concern.holder(),
          leaders,
          "Den ansvarlige er her ikke mere");
      new BatonTasks(work).withoutHolder(concern.concern(), leaders);
    }
    return orphans.size();
  }

  private static void climb(
      Work work, Kind kind, ConcernId concern, UserId holder, List<Post> leaders, String why) {
    work.trace().of(concern);
    BatonEvent event =
        new BatonEvent(
            work.newId(),
            concern,
            kind,
            Optional.empty(),
            work.now(),
            Optional.of(holder),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(why),
            Optional.empty(),
            Optional.empty());
    work.stores().baton().climb(event, leaders.stream().map(Post::id).toList());
  }
}
