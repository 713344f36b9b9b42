package dk.sporskifte.casework.people;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import java.util.function.Supplier;

/**
 * Two who tell of the same young person at the same moment both find nobody and register; the
 * second then finds the identity taken, looks again, and finds the person.
 */
public final class RegisteredMeanwhile {
  private RegisteredMeanwhile() {}

  public static <T> Outcome<T> thenAgain(Supplier<Outcome<T>> call) {
    Outcome<T> first = call.get();
    return taken(first) ? call.get() : first;
  }

  public static boolean taken(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        && refused.refusal().kind() == Refusal.Kind.CONFLICT
        && refused.refusal().code().equals("already-exists");
  }
}
