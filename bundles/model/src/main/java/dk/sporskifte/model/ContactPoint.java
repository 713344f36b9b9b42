package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom a young person who wants help can call (HEL-03); public, and so only what somebody entered
 * for that purpose.
 *
 * @param title of the function, Danish
 * @param name of who holds it, where it is to be shown
 */
public record ContactPoint(
    String title,
    Optional<String> name,
    Optional<String> phone,
    Optional<String> mail,
    Optional<String> hours) {
  public ContactPoint {
    title = Require.text(title, "title");
    name = filled(name);
    phone = filled(phone);
    mail = filled(mail);
    hours = filled(hours);
    Require.that(phone.isPresent() || mail.isPresent(), "a contact point can be reached");
  }

  private static Optional<String> filled(Optional<String> text) {
    return Objects.requireNonNull(text).map(String::strip).filter(line -> !line.isEmpty());
  }
}
