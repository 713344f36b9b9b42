package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who referred the young person; anyone may (HEL-32).
 *
 * @param organisation absent for a private person
 * @param contact phone or mail
 * @param user the referrer's account here, where there is one
 * @param wishesToPresent whether the referrer would present the case at the meeting (HEL-37)
 */
public record Referrer(
    Kind kind,
    String name,
    Optional<String> organisation,
    Optional<String> contact,
    Optional<UserId> user,
    boolean wishesToPresent) {
  public Referrer {
    Objects.requireNonNull(kind);
    name = Require.text(name, "name");
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(contact);
    Objects.requireNonNull(user);
  }

  /** From where the referrer comes. */
  public enum Kind {
    YOUNG_PERSON,
    RELATIVE,
    CITIZEN,
    PROFESSIONAL,
    PARTNER
  }

  @Override
  public String toString() {
    return "Referrer " + kind;
  }
}
