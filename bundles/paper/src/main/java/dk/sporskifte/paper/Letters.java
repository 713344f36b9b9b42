package dk.sporskifte.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one font, embedded: what it lacks is shown as a question mark and never left out. */
final class Letters {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String UNKNOWN = "?";

  private final PDType0Font font;

  Letters(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, file, true);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** As lines no wider than that; a word that is too long is broken. */
  List<String> lines(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : known(paragraph).split(" ")) {
        for (String part : parts(word, size, width)) {
          String longer = line.isEmpty() ? part : line + " " + part;
          if (width(longer, size) > width && !line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
            line.append(part);
          } else {
            line.setLength(0);
            line.append(longer);
          }
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private List<String> parts(String word, float size, float width) throws IOException {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (width(part.toString() + word.charAt(i), size) > width) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(word.charAt(i));
    }
    parts.add(part.toString());
    return parts;
  }

  private float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  private String known(String text) {
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> known.append(letter.isBlank() ? " " : has(letter) ? letter : UNKNOWN));
    return known.toString();
  }

  private boolean has(String letter) {
    try {
      return font.encode(letter).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
