package dk.sporskifte.casework.accounts;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import java.util.Arrays;
import java.util.Optional;

/** What is demanded of a password somebody chooses. */
final class OwnPassword {
  static final int SHORTEST = 12;

  private OwnPassword() {}

  static Optional<Refusal> isLongEnough(char[] password) {
    return Policy.unless(
        password.length >= SHORTEST,
        Refusal.invalid(
            "password-too-short",
            "Vælg en adgangskode på mindst " + SHORTEST + " tegn, gerne en hel sætning."));
  }

  static Optional<Refusal> objectionTo(char[] present, char[] wanted) {
    return isLongEnough(wanted)
        .or(
            () ->
                Policy.unless(
                    !Arrays.equals(present, wanted),
                    Refusal.invalid(
                        "password-unchanged", "Vælg en anden adgangskode end det, du har nu.")));
  }
}
