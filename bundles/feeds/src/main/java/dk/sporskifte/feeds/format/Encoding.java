package dk.sporskifte.feeds.format;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters the bytes are. */
final class Encoding {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final Pattern XML_ENCODING =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

  private Encoding() {}

  /** Where the text begins: after UTF-8's byte order mark, if there is one. */
  static int afterMark(byte[] content) {
    boolean marked =
        content.length >= MARK.length
            && content[0] == MARK[0]
            && content[1] == MARK[1]
            && content[2] == MARK[2];
    return marked ? MARK.length : 0;
  }

  static boolean isUtf8(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      chars.clear();
      result = decoder.decode(bytes, chars, true);
    } while (result.isOverflow());
    return !result.isError() && !holds(content, 0, 0);
  }

  /**
   * What the first line of an XML document says of itself, UTF-8 where it says nothing; empty where
   * the bytes are something else, or it is neither of the two.
   */
  static Optional<Reader> xml(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
    Matcher told = XML_ENCODING.matcher(start);
    String name = told.find() ? told.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
    return switch (name) {
      case "UTF-8", "US-ASCII" ->
          isUtf8(content) ? Optional.of(reader(content, StandardCharsets.UTF_8)) : Optional.empty();
      case "ISO-8859-1" ->
          isLatin(content)
              ? Optional.of(reader(content, StandardCharsets.ISO_8859_1))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isLatin(byte[] content) {
    return !holds(content, 0, 0) && !holds(content, 0x80, 0x9F);
  }

  /** UTF-8, else ISO-8859-1; empty where it is neither, since control characters are no text. */
  static Optional<Reader> text(byte[] content) {
    if (isUtf8(content)) {
      return Optional.of(reader(content, StandardCharsets.UTF_8));
    }
    return isLatin(content)
        ? Optional.of(reader(content, StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  private static Reader reader(byte[] content, Charset charset) {
    int start = afterMark(content);
    return new InputStreamReader(
        new ByteArrayInputStream(content, start, content.length - start), charset);
  }

  private static boolean holds(byte[] content, int from, int to) {
    for (byte b : content) {
      int unsigned = b & 0xFF;
      if (unsigned >= from && unsigned <= to) {
        return true;
      }
    }
    return false;
  }
}
