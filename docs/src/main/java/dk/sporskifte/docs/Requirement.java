package dk.sporskifte.docs;

import java.util.regex.Pattern;

/**
 * One line of the catalogue.
 *
 * @param id for example {@code HEL-36}, {@code C-HEL-04}, {@code AGE-01} or {@code LAW-10}
 * @param municipality whose sentence it is; Alle where all are meant
 */
record Requirement(String id, String municipality, String wording) {
  /** What an id looks like, so that one is recognised among all strings of the code. */
  static final Pattern ID = Pattern.compile("(?:C-)?(AGE|HEL|KOG|KBH|X003|HAL|LAW)-\\d\\d");

  /** HEL for HEL-36 and C-HEL-04 alike. */
  String family() {
    return id.replaceFirst("^C-", "").replaceFirst("-.*", "");
  }
}
