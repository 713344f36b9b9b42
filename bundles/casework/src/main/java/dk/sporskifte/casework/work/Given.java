package dk.sporskifte.casework.work;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** What every use case demands of what it is given. */
public final class Given {
  private Given() {}

  /**
   * @param what the field, as a Danish caseworker knows it
   */
  public static Optional<Refusal> text(String value, String what) {
    return Policy.unless(
        !value.isBlank(), Refusal.invalid("text-missing", "Udfyld feltet \"" + what + "\"."));
  }

  /** A step that was taken: somebody writes down what happened, and when. */
  public static Optional<Refusal> step(String text, LocalDate on, LocalDate today) {
    return text(text, "hvad der skete").or(() -> notInTheFuture(on, today, "trinnet"));
  }

  /**
   * @param until the first day without
   */
  public static Optional<Refusal> endsAfterItBegins(LocalDate from, LocalDate until) {
    return Policy.unless(
        until.isAfter(from),
        Refusal.invalid(
            "ends-before-it-begins", "Vælg en dag efter den første som første dag uden."));
  }

  public static Optional<Refusal> notInTheFuture(LocalDate day, LocalDate today, String what) {
    return Policy.unless(
        !day.isAfter(today),
        Refusal.invalid(
            "date-in-the-future", "Datoen for \"" + what + "\" kan ikke ligge i fremtiden."));
  }

  public static Optional<Refusal> notInThePast(LocalDate day, LocalDate today, String what) {
    return Policy.unless(
        !day.isBefore(today),
        Refusal.invalid("date-in-the-past", "Datoen for \"" + what + "\" er allerede gået."));
  }
}
