package dk.sporskifte.casework.api;

import java.util.Objects;

/** A file to be saved and opened in a spreadsheet program. */
public record SpreadsheetFile(String name, String mediaType, byte[] content) {
  public SpreadsheetFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(content);
  }

  @Override
  public String toString() {
    return name;
  }
}
