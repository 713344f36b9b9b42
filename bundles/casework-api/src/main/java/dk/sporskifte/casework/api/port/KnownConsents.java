package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Consents on record under which a partner may send (LAW-09). */
public interface KnownConsents {
  /** All with a partner's reference, past and withdrawn ones, too. */
  List<Known> of(Tenant tenant);

  /**
   * One of somebody known here.
   *
   * @param numbers they have and had
   * @param feed it carries
   * @param until first day on which it is over
   */
  record Known(
      String reference,
      String feed,
      PersonId person,
      Set<CprNumber> numbers,
      LocalDate born,
      Agreement.GivenBy givenBy,
      LocalDate from,
      LocalDate until,
      Optional<LocalDate> withdrawnOn) {
    public Known {
      Objects.requireNonNull(reference);
      Objects.requireNonNull(feed);
      Objects.requireNonNull(person);
      numbers = Set.copyOf(numbers);
      Objects.requireNonNull(born);
      Objects.requireNonNull(givenBy);
      Objects.requireNonNull(withdrawnOn);
    }

    /** What is told on that day may be told: from the day it is withdrawn on it may not. */
    public boolean live(LocalDate day) {
      return !day.isBefore(from)
          && day.isBefore(until)
          && withdrawnOn.filter(w -> !day.isBefore(w)).isEmpty();
    }

    @Override
    public String toString() {
      return "Known consent";
    }
  }
}
