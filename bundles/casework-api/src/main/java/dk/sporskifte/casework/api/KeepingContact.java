package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.YoungPersonContact;
import java.time.LocalDate;
import java.util.UUID;

/** Contact with the young person, so that nobody is lost on the way (HEL-45). */
public interface KeepingContact {
  /** One in which the young person was reached moves the day by which the next is due. */
  Outcome<CourseView> record(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID contact,
      LocalDate on,
      YoungPersonContact.Way way,
      boolean reached,
      String note);
}
