package dk.sporskifte.casework.accounts;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords to be read aloud and typed once: 80 bits in letters that are not taken for others. */
public final class OneTimePasswords {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789x";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  public String fresh() {
    return IntStream.range(0, GROUPS).mapToObj(n -> group()).collect(Collectors.joining("-"));
  }

  private String group() {
    return IntStream.range(0, GROUP)
        .mapToObj(n -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
        .collect(Collectors.joining());
  }
}
