package dk.sporskifte.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A Danish civil registration number. Modulus 11 is not demanded: numbers without it are valid
 * since 2007.
 *
 * @param value ten digits DDMMYYSSSS; a hyphen before the serial is accepted and dropped
 */
public record CprNumber(String value) {
  private static final int HYPHEN = 6;
  private static final int DIGITS = 10;
  private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d)");
  private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  public CprNumber {
    value = digits(value.strip());
    birthDate(value);
  }

  /** Whether a text names one: ten digits that begin with a date. */
  public static boolean standsIn(String text) {
    return IN_TEXT.matcher(text).results().map(MatchResult::group).anyMatch(CprNumber::isOne);
  }

  public LocalDate birthDate() {
    return birthDate(value);
  }

  public Sex sex() {
    return (value.charAt(9) - '0') % 2 == 0 ? Sex.FEMALE : Sex.MALE;
  }

  /**
   * False says nothing against the number; it is at most a soft notice, and none for a 1 January
   * birth date.
   */
  public boolean satisfiesModulus11() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (value.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }

  /** The birth date alone, for lists: {@code DDMMYY-xxxx}. */
  public String masked() {
    return value.substring(0, 6) + "-xxxx";
  }

  /** Masked, so that a number never reaches a log by accident; {@link #value()} is the number. */
  @Override
  public String toString() {
    return masked();
  }

  /** Without a pattern: a list brings thousands of them. */
  private static String digits(String text) {
    boolean hyphened = text.length() == DIGITS + 1 && text.charAt(HYPHEN) == '-';
    String digits = hyphened ? text.substring(0, HYPHEN) + text.substring(HYPHEN + 1) : text;
    Require.that(
        digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9'),
        "a CPR number has ten digits");
    return digits;
  }

  private static boolean isOne(String found) {
    try {
      birthDate(found.replaceAll("\\D", ""));
      return true;
    } catch (IllegalArgumentException noDate) {
      return false;
    }
  }

  private static LocalDate birthDate(String digits) {
    int year = Integer.parseInt(digits.substring(4, 6));
    int century = century(digits.charAt(6) - '0', year);
    try {
      return LocalDate.of(
          century + year,
          Integer.parseInt(digits.substring(2, 4)),
          Integer.parseInt(digits.substring(0, 2)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a CPR number begins with a date (DDMMYY)", e);
    }
  }

  private static int century(int seventh, int year) {
    if (seventh <= 3) {
      return 1900;
    }
    if (seventh == 4 || seventh == 9) {
      return year <= 36 ? 2000 : 1900;
    }
    return year <= 57 ? 2000 : 1800;
  }
}
