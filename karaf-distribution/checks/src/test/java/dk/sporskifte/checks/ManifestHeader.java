package dk.sporskifte.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a manifest header such as {@code a;version="1.0";uses:="b,c",d}. */
final class ManifestHeader {
  /** A comma ends a clause and a semicolon a parameter, unless they stand in quotes. */
  private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");

  private static final Pattern PART = Pattern.compile("(?:[^;\"]|\"[^\"]*\")+");

  private ManifestHeader() {}

  /** Attributes, without directives, by the name in front of them. */
  static Map<String, Map<String, String>> clauses(String header) {
    Map<String, Map<String, String>> clauses = new LinkedHashMap<>();
    CLAUSE.matcher(header).results().forEach(clause -> read(clause.group().trim(), clauses));
    return clauses;
  }

  private static void read(String clause, Map<String, Map<String, String>> clauses) {
    Matcher parts = PART.matcher(clause);
    parts.find();
    String name = parts.group().trim();
    Map<String, String> attributes = new LinkedHashMap<>();
    while (parts.find()) {
      String part = parts.group();
      int equals = part.indexOf('=');
      if (equals > 0 && part.charAt(equals - 1) != ':') {
        attributes.put(
            part.substring(0, equals).trim(), part.substring(equals + 1).replace("\"", "").trim());
      }
    }
    clauses.put(name, attributes);
  }
}
