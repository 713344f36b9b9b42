package dk.sporskifte.access;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import java.util.Optional;

/** What the actor may not see is answered as if it did not exist. */
public final class Seen {
  private Seen() {}

  public static <T> Outcome<T> orNotFound(Optional<T> found) {
    return found.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.notFound()));
  }

  /** Refused as stale where somebody else has changed it since the actor read that version. */
  public static <T> Outcome<T> unchanged(T found, int version, int readVersion) {
    return version == readVersion ? Outcome.done(found) : Outcome.refused(Refusal.stale());
  }
}
