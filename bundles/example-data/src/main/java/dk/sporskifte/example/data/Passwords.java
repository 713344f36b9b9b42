package dk.sporskifte.example.data;

import java.security.SecureRandom;

/** New passwords, without letters and digits that look alike. */
final class Passwords {
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 18;

  private Passwords() {}

  static String random() {
    StringBuilder password = new StringBuilder();
    new SecureRandom()
        .ints(LENGTH, 0, ALPHABET.length())
        .forEach(place -> password.append(ALPHABET.charAt(place)));
    return password.toString();
  }
}
