package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;

/** How a case has gone so far, and what its further way offers. */
public interface FollowingCourse {
  Outcome<CourseView> show(Tenant tenant, Actor actor, CaseId id);
}
