package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.Objects;
import java.util.Set;

/**
 * Contacts that come before a referral.
 *
 * @param seats whose posts do outreach and alone see what is noted
 * @param kept for how long a contact is kept
 */
public record Outreach(Set<String> seats, Period kept, Source source) {
  public Outreach {
    seats = Set.copyOf(seats);
    Check.that(!seats.isEmpty(), "outreach is done by no seat: name one");
    kept = Check.time(kept, "time for which outreach is kept");
    Objects.requireNonNull(source);
  }
}
