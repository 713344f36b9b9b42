package dk.sporskifte.feeds.folder;

import java.util.regex.Pattern;

/**
 * The name a sender gave to a file. It may name a person, so it is not logged.
 *
 * @param value without any folder
 */
record FileName(String value) {
  static final String MARKER = ".done";

  private static final int LONGEST = 120;
  private static final Pattern SAFE =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+-]{0," + (LONGEST - 1) + "}");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}._()+-]");

  static FileName ofMarker(String marker) {
    return new FileName(marker.substring(0, marker.length() - MARKER.length()));
  }

  /** Letters, digits and plain punctuation, not too long for what is appended to it. */
  boolean isSafe() {
    return SAFE.matcher(value).matches();
  }

  String marker() {
    return value + MARKER;
  }

  /** Another name that is safe, ending as this one does. */
  String made() {
    String plain = "_" + OTHER.matcher(value).replaceAll("_");
    return plain.length() <= LONGEST ? plain : "_" + plain.substring(plain.length() - LONGEST + 1);
  }

  /** {@code list.json} becomes {@code list.1f3a5c7e.json}. */
  static String distinct(String name, String contentHash) {
    int dot = name.lastIndexOf('.');
    String mark = "." + contentHash.substring(0, 8);
    return dot <= 0 ? name + mark : name.substring(0, dot) + mark + name.substring(dot);
  }
}
