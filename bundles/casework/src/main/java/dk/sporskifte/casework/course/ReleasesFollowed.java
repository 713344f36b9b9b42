package dk.sporskifte.casework.course;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FollowingRelease;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.release.Following;
import dk.sporskifte.casework.release.ReleaseWatch;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ReleaseTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kept by hand, beside what the notices of the prison service tell. */
@Component
public final class ReleasesFollowed implements FollowingRelease {
  private final AuditedWork audited;

  @Activate
  public ReleasesFollowed(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CourseView> keep(Tenant tenant, Actor actor, CaseId id, UUID track, Known known) {
    return audited.run(
        UseCase.KEEP_RELEASE_TRACK,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(
                    file ->
                        Policy.allowing(known, List.of(ReleasesFollowed::inOrder))
                            .flatMap(ordered -> Team.of(work, file))
                            .flatMap(team -> keep(work, file, team, track, known))));
  }

  private static Outcome<CourseView> keep(
      Work work, CaseFile file, Team team, UUID id, Known known) {
    Optional<ReleaseTrack> before = work.stores().course().releaseTrack(file.id());
    ReleaseTrack now = Following.of(work, file.id()).without(track(work, file, id, before, known));
    if (before.isPresent()) {
      work.stores().course().save(now);
    } else {
      work.stores().course().add(now);
    }
    ReleaseWatch.follow(work, file, team.caseworker());
    return CourseViews.show(work, file.id());
  }

  private static ReleaseTrack track(
      Work work, CaseFile file, UUID id, Optional<ReleaseTrack> before, Known known) {
    return new ReleaseTrack(
        before.map(ReleaseTrack::id).orElse(id),
        file.id(),
        known.judgedOn(),
        known.imprisonedOn(),
        known.imprisonmentNotice(),
        known.paroleOn(),
        known.releaseOn(),
        known.releaseNotice(),
        known.checks(),
        work.user(),
        work.now(),
        before.map(ReleaseTrack::version).orElse(1));
  }

  private static Optional<Refusal> inOrder(Known known) {
    return Policy.unless(
        follows(known.judgedOn(), known.imprisonedOn())
            && follows(known.imprisonedOn(), known.paroleOn())
            && follows(known.imprisonedOn(), known.releaseOn())
            && known.checks().stream().map(ReleaseTrack.Check::area).distinct().count()
                == known.checks().size(),
        Refusal.invalid(
            "release-days-out-of-order",
            "Dagene skal følge efter hinanden: dom, indsættelse, prøveløsladelse, løsladelse; og"
                + " hvert område noteres én gang."));
  }

  private static boolean follows(Optional<LocalDate> earlier, Optional<LocalDate> later) {
    return earlier.isEmpty() || later.filter(earlier.get()::isAfter).isEmpty();
  }
}
