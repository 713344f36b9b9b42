package dk.sporskifte.casework.api;

import dk.sporskifte.model.ContactPoint;
import java.util.Optional;

/** What a young person is told without any log-in (HEL-03). */
public interface CallingForHelp {
  Optional<ContactPoint> contactPoint(Tenant tenant);
}
