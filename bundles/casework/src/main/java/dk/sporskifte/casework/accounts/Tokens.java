package dk.sporskifte.casework.accounts;

import dk.sporskifte.casework.work.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Opaque tokens of 256 random bits; only their hash is stored. */
final class Tokens {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  String fresh() {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  static byte[] hash(String token) {
    return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
  }
}
