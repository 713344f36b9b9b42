package dk.sporskifte.rest.protocol;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code "7-1f0c…"}: the version that a change must name, then a digest of what is shown; for what
 * hangs on a case changes without the case itself being a new version.
 */
final class EntityTags {
  private static final Pattern FORM = Pattern.compile("\"(\\d{1,9})(?:-[0-9a-f]+)?\"");
  private static final int DIGEST = 16;

  private EntityTags() {}

  static String of(int version, byte[] shown) {
    return "\"" + version + "-" + Digest.sha256(shown).substring(0, DIGEST) + "\"";
  }

  /** Empty unless it is one strong tag of ours. */
  static Optional<Integer> version(String header) {
    var matcher = FORM.matcher(header.strip());
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** As {@code If-None-Match} compares: weakly. */
  static boolean among(String header, String tag) {
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .map(t -> t.startsWith("W/") ? t.substring(2) : t)
        .anyMatch(t -> t.equals("*") || t.equals(tag));
  }
}
