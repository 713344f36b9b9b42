package dk.sporskifte.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.apache.karaf.shell.support.CommandException;

/** A new password. Without letters and digits that look alike. */
record Password(String text) {
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 18;

  static Password random() {
    StringBuilder text = new StringBuilder();
    new SecureRandom()
        .ints(LENGTH, 0, ALPHABET.length())
        .forEach(place -> text.append(ALPHABET.charAt(place)));
    return new Password(text.toString());
  }

  static Password in(Path file) throws CommandException {
    try {
      return new Password(Files.readString(file).strip());
    } catch (IOException e) {
      throw new CommandException("Cannot read the password in " + file + " on the server.");
    }
  }

  char[] characters() {
    return text.toCharArray();
  }

  @Override
  public String toString() {
    return text;
  }
}
