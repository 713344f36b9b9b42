package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.port.MovedInStore.MovedIn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a line with how it was moved in, column by column, by digests alone. */
final class Earlier {
  private Earlier() {}

  /**
   * @param before null where it came another way: then there is nothing to compare with
   * @return headings of the columns that say something else now
   */
  static List<String> differing(MovedIn before, Line line, String key) {
    if (before == null) {
      return List.of();
    }
    Map<String, String> was = byHeading(before.content());
    Map<String, String> is = byHeading(line.content(key));
    Set<String> headings = new HashSet<>(was.keySet());
    headings.addAll(is.keySet());
    return headings.stream()
        .filter(h -> !is.getOrDefault(h, "").equals(was.getOrDefault(h, "")))
        .sorted()
        .toList();
  }

  private static Map<String, String> byHeading(List<String> content) {
    Map<String, String> columns = new HashMap<>();
    for (String column : content) {
      int sign = column.lastIndexOf('=');
      columns.put(column.substring(0, sign), column.substring(sign + 1));
    }
    return columns;
  }
}
