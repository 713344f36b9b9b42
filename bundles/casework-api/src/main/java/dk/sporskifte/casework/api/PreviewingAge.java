package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.AgePreview;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** What coming birthdays change for somebody: counted from the birth date, nothing of it kept. */
public interface PreviewingAge {
  /**
   * @param on the day to look at, not before today; absent for the next on which anything changes
   */
  Outcome<AgePreview> preview(Tenant tenant, Actor actor, PersonId person, Optional<LocalDate> on);
}
