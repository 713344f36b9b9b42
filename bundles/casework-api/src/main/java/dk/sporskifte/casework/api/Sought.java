package dk.sporskifte.casework.api;

import java.util.Optional;

/**
 * What somebody types to find something: each word begins a word of a name, a title or a number. It
 * may be somebody's name, so it gets into no log.
 *
 * @param words not blank; no more than {@value #MOST} characters are looked at
 */
public record Sought(String words) {
  private static final int MOST = 100;

  public Sought {
    words = words.strip();
    words = words.substring(0, Math.min(words.length(), MOST));
    if (words.isEmpty()) {
      throw new IllegalArgumentException("nothing is sought");
    }
  }

  /** Empty where nothing was typed: then all of a list is meant. */
  public static Optional<Sought> in(Optional<String> typed) {
    return typed.filter(text -> !text.isBlank()).map(Sought::new);
  }

  @Override
  public String toString() {
    return "Sought[%d characters]".formatted(words.length());
  }
}
