package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.JsonNode;

/** Text that can be stored and shown: no control characters but line ends and tabs. */
final class PlainText {
  private PlainText() {}

  static boolean isAllOf(JsonNode node) {
    if (node.isTextual()) {
      return isPlain(node.textValue());
    }
    for (JsonNode inner : node) {
      if (!isAllOf(inner)) {
        return false;
      }
    }
    return true;
  }

  /** The same with a replacement character for each that cannot be stored. */
  static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.appendCodePoint(isPlain(c) ? c : 0xFFFD));
    return plain.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isPlain(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Half of a surrogate pair is no character either. */
  private static boolean isPlain(int character) {
    boolean lineEndOrTab = character == '\n' || character == '\r' || character == '\t';
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return lineEndOrTab || !(Character.isISOControl(character) || half);
  }
}
