package dk.sporskifte.example.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One invented document.
 *
 * @param name its own, so that others can link to it as {@code @name}
 * @param template whose record it is; left out where a municipality has no such template
 * @param forum it belongs to, where its template is about one
 * @param values by field; several are separated by a bar
 * @param answer given where it asks
 * @param moves how many states it has gone through
 */
record Paper(
    String name,
    String template,
    Optional<String> forum,
    Map<String, String> values,
    Optional<String> addressee,
    Optional<String> answer,
    int moves) {
  static final String THIS_YEAR = "this year";

  static Paper of(String name, String template) {
    return new Paper(
        name, template, Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), 0);
  }

  Paper with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(field, value);
    return new Paper(name, template, forum, more, addressee, answer, moves);
  }

  Paper in(String forumId) {
    return new Paper(name, template, Optional.of(forumId), values, addressee, answer, moves);
  }

  Paper to(String whom) {
    return new Paper(name, template, forum, values, Optional.of(whom), answer, moves);
  }

  Paper answered(String text) {
    return new Paper(name, template, forum, values, addressee, Optional.of(text), moves);
  }

  Paper movedOn(int states) {
    return new Paper(name, template, forum, values, addressee, answer, states);
  }

  /** As they are kept; links by the ids of the papers they name. */
  Map<String, List<String>> content(Office office) {
    Map<String, List<String>> content = new LinkedHashMap<>();
    values.forEach(
        (field, text) -> {
          List<String> all = new ArrayList<>();
          for (String value : text.split("\\|")) {
            all.add(
                value.startsWith("@")
                    ? office.id(id(value.substring(1))).toString()
                    : dated(value, office.today()));
          }
          content.put(field, all);
        });
    return content;
  }

  /** Days are told as so many from the first: "+14", "-20"; the year as "this year". */
  private static String dated(String value, LocalDate today) {
    if (value.equals(THIS_YEAR)) {
      return Integer.toString(today.getYear());
    }
    return value.matches("[+-]\\d+") ? today.plusDays(Integer.parseInt(value)).toString() : value;
  }

  static String id(String name) {
    return "paper " + name;
  }
}
