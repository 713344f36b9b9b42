package dk.sporskifte.testkit;

import dk.sporskifte.model.PersonBlock;
import java.time.LocalDate;
import java.util.Optional;

/** The people of records as partners send them. */
public final class SentPeople {
  private SentPeople() {}

  /** Somebody of whom nothing was sent. */
  public static PersonBlock nobody() {
    return of(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Somebody who is told by name and birth date alone. */
  public static PersonBlock named(String givenName, String familyName, LocalDate born) {
    return of(Optional.of(givenName), Optional.of(familyName), Optional.of(born));
  }

  private static PersonBlock of(
      Optional<String> givenName, Optional<String> familyName, Optional<LocalDate> born) {
    return new PersonBlock(
        Optional.empty(),
        givenName,
        familyName,
        born,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
