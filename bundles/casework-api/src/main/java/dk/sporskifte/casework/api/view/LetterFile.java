package dk.sporskifte.casework.api.view;

import java.util.Objects;

/** A file to be kept: a letter, or minutes. */
public record LetterFile(String name, byte[] content) {
  public LetterFile {
    Objects.requireNonNull(name);
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  @Override
  public String toString() {
    return "LetterFile";
  }
}
