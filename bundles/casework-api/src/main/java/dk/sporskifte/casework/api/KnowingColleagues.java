package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.Colleague;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ContactCard;
import java.util.List;

/** The contact directory of everybody who holds a post here (HEL-42). */
public interface KnowingColleagues {
  /** Every lasting post with who holds it, by title. */
  Outcome<List<Colleague>> colleagues(Tenant tenant, Actor actor);

  /** The same page by page, and only those sought. */
  Outcome<Page<Colleague>> colleagues(
      Tenant tenant, Actor actor, StaffSearch search, PageRequest page);

  /** By who holds the post, or by an administrator. */
  Outcome<Colleague> reachedBy(Tenant tenant, Actor actor, ContactCard card);
}
