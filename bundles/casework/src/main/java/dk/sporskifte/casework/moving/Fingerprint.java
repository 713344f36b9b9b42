package dk.sporskifte.casework.moving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what need only be recognised. */
final class Fingerprint {
  private static final int SHORT = 16;

  private Fingerprint() {}

  static String of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param salt so that the same text looks different in another line
   */
  static String brief(String salt, String text) {
    return of(salt + "\n" + text).substring(0, SHORT);
  }
}
