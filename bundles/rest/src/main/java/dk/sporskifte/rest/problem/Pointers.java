package dk.sporskifte.rest.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** JSON pointers in a URI fragment (RFC 6901, section 6). */
public final class Pointers {
  private Pointers() {}

  /** One step of a pointer. */
  public static String escape(String name) {
    String step = name.replace("~", "~0").replace("/", "~1");
    var escaped = new StringBuilder();
    for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
      if (plain(b)) {
        escaped.append((char) b);
      } else {
        escaped.append('%').append(String.format(Locale.ROOT, "%02X", b));
      }
    }
    return escaped.toString();
  }

  private static boolean plain(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || "-._~!$'()*+,;=:@".indexOf(b) >= 0;
  }
}
