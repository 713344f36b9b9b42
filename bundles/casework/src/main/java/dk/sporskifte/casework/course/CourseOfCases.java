package dk.sporskifte.casework.course;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FollowingCourse;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For those who coordinate the case. */
@Component
public final class CourseOfCases implements FollowingCourse {
  private final AuditedWork audited;

  @Activate
  public CourseOfCases(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CourseView> show(Tenant tenant, Actor actor, CaseId id) {
    return audited.run(UseCase.SHOW_COURSE, tenant, actor, id, work -> CourseViews.show(work, id));
  }
}
