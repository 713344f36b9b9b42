package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.TakingNotices;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.course.CourseViews;
import dk.sporskifte.casework.release.Needs;
import dk.sporskifte.casework.release.Notices;
import dk.sporskifte.casework.release.ReleaseWatch;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.ReleaseTrack.Area;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Into a case by the outcome of a line, and out of it. The tasks that follow are the clock's, which
 * sees the case where whoever gives the outcome does not; where it fails it tries again within the
 * hour.
 */
@Component
public final class NoticesTakenByPeople implements TakingNotices {
  private static final String USUAL = "Lagt i sagen";

  private final AuditedWork audited;
  private final ReleaseWatch watch;

  @Activate
  public NoticesTakenByPeople(@Reference AuditedWork audited, @Reference ReleaseWatch watch) {
    this.audited = audited;
    this.watch = watch;
  }

  private record Taken(InboxLineView view, CaseId caseId) {}

  @Override
  public Outcome<InboxLineView> take(
      Tenant tenant,
      Actor actor,
      InboxLineId id,
      int version,
      UUID notice,
      Optional<CaseId> into,
      String note) {
    return audited
        .run(
            UseCase.TAKE_NOTICE,
            tenant,
            actor,
            id,
            work ->
                WaitingLine.unchanged(work, id, version)
                    .flatMap(WaitingLine::toDecide)
                    .flatMap(line -> take(work, line, notice, into, note)))
        .map(
            taken -> {
              watch.follow(tenant, taken.caseId());
              return taken.view();
            });
  }

  private static Outcome<Taken> take(
      Work work, InboxLine line, UUID id, Optional<CaseId> into, String note) {
    return LineOutcome.intoCase(work, line, note.isBlank() ? USUAL : note)
        .flatMap(
            decided ->
                new IntoCase(work, line)
                    .take(id, into)
                    .flatMap(
                        notice ->
                            LineViews.show(work, line.id())
                                .map(view -> new Taken(view, notice.caseId()))));
  }

  @Override
  public Outcome<CourseView> takeOut(
      Tenant tenant, Actor actor, CaseId caseId, UUID notice, int version, String because) {
    return audited.run(
        UseCase.TAKE_OUT_NOTICE,
        tenant,
        actor,
        caseId,
        work ->
            Standing.any(work, caseId)
                .flatMap(file -> out(work, file, notice, version, because))
                .flatMap(done -> CourseViews.show(work, caseId)));
  }

  @Override
  public Outcome<CourseView> meetNeed(
      Tenant tenant, Actor actor, CaseId caseId, UUID notice, int version, Area area) {
    return audited.run(
        UseCase.MEET_TOLD_NEED,
        tenant,
        actor,
        caseId,
        work ->
            Standing.any(work, caseId)
                .flatMap(Standing::open)
                .flatMap(
                    file ->
                        unchanged(work, file, notice, version)
                            .flatMap(told -> Needs.meet(work, file, told, area)))
                .flatMap(done -> CourseViews.show(work, caseId)));
  }

  private static Outcome<CaseNotice> unchanged(Work work, CaseFile file, UUID id, int version) {
    return Seen.orNotFound(
            work.stores().notices().ofCase(file.id()).stream()
                .filter(n -> n.id().equals(id))
                .findFirst())
        .flatMap(notice -> Seen.unchanged(notice, notice.version(), version));
  }

  private static Outcome<CaseNotice> out(
      Work work, CaseFile file, UUID id, int version, String because) {
    return unchanged(work, file, id, version)
        .flatMap(
            notice ->
                Policy.allowing(
                    notice, List.of(Notices::counts, n -> Given.text(because, "begrundelse"))))
        .map(
            notice -> {
              Notices.end(work, notice, because);
              ReleaseWatch.follow(work, file);
              return notice;
            });
  }
}
