package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ContactPoint;

/** Whom young people can call, as an administrator writes it for everybody to read (HEL-03). */
public interface NamingContactPoint {
  Outcome<ContactPoint> publish(Tenant tenant, Actor actor, ContactPoint point);
}
