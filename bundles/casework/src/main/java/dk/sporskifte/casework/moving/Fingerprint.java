package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.work.Sha256;
import java.nio.charset.StandardCharsets;

/** What tells a line of a sheet again without its text. */
final class Fingerprint {
  private static final int SHORT = 16;

  private Fingerprint() {}

  static String of(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param salt so that the same text looks different in another line
   */
  static String brief(String salt, String text) {
    return of(salt + "\n" + text).substring(0, SHORT);
  }
}
