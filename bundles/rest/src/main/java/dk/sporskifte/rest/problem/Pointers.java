package dk.sporskifte.rest.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** JSON pointers in a URI fragment (RFC 6901, section 6). */
public final class Pointers {
  private Pointers() {}

  /** One step of a pointer. */
  public static String escape(String name) {
    return encoded(name.replace("~", "~0").replace("/", "~1"), "-._~!$'()*+,;=:@");
  }

  /** A value of a header field that may hold any character (RFC 8187). */
  public static String encode(String value) {
    return encoded(value, "-._~!$&+");
  }

  private static String encoded(String text, String plain) {
    var escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (plain(b) || plain.indexOf(b) >= 0) {
        escaped.append((char) b);
      } else {
        escaped.append('%').append(String.format(Locale.ROOT, "%02X", b));
      }
    }
    return escaped.toString();
  }

  private static boolean plain(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
  }
}
