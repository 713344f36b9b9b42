package dk.sporskifte.casework.api;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Who a new concern or referral is about. */
public sealed interface YoungPerson {
  /** Somebody the actor already sees. */
  record Known(PersonId id) implements YoungPerson {}

  /**
   * As told now. With a CPR number that is registered already, that person is taken and the name
   * told is not changed.
   *
   * @param born may be absent with a CPR number
   */
  record Told(
      Optional<CprNumber> cpr,
      String givenName,
      String familyName,
      Optional<LocalDate> born,
      boolean addressProtected,
      Optional<String> address,
      Optional<String> phone)
      implements YoungPerson {
    @Override
    public String toString() {
      return "Told";
    }
  }
}
