package dk.sporskifte.feeds.format;

import java.util.Locale;

/** The formats messages and their receipts come in. */
public enum Format {
  JSON,
  CSV,
  XML;

  /** Told by the name's ending; where that says nothing, by the first character. */
  public static Format of(String fileName, byte[] content) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return JSON;
    }
    if (name.endsWith(".csv")) {
      return CSV;
    }
    if (name.endsWith(".xml")) {
      return XML;
    }
    return switch (firstCharacter(content)) {
      case '{', '[' -> JSON;
      case '<' -> XML;
      default -> CSV;
    };
  }

  /** Ending of file names, without a dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Checks the form of the whole message.
   *
   * @param envelope the fields to be read into the envelope
   */
  public Message read(byte[] content, FieldTypes envelope) throws Unreadable {
    return switch (this) {
      case JSON -> JsonMessage.read(content, envelope);
      case CSV -> CsvMessage.read(content, envelope);
      case XML -> XmlMessage.read(content, envelope);
    };
  }

  private static char firstCharacter(byte[] content) {
    int i = Encoding.afterMark(content);
    while (i < content.length && Character.isWhitespace(content[i])) {
      i++;
    }
    return i < content.length ? (char) content[i] : ' ';
  }
}
