package dk.sporskifte.municipality.spi;

import dk.sporskifte.municipality.spi.Term.Concept;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a municipality's words where a sentence of the platform leaves room for one: {@code
 * {ACTION_PLAN}} or a form of it, such as {@code {ACTION_PLAN:definite}}. What is no such room
 * stays as it is: people write braces, too.
 */
record OwnWords(Map<Concept, Noun> nouns) {
  private static final Pattern ROOM = Pattern.compile("\\{([A-Z_]+)(?::([a-zA-Z]+))?}");

  String in(String text) {
    return text.indexOf('{') < 0 ? text : ROOM.matcher(text).replaceAll(this::word);
  }

  private String word(MatchResult room) {
    return nouns.entrySet().stream()
        .filter(noun -> noun.getKey().name().equals(room.group(1)))
        .map(noun -> form(noun.getValue(), room.group(2), room.group()))
        .map(word -> room.start() == 0 ? DanishText.sentence(word) : word)
        .findFirst()
        .map(Matcher::quoteReplacement)
        .orElseGet(() -> Matcher.quoteReplacement(room.group()));
  }

  private static String form(Noun noun, String form, String otherwise) {
    boolean neuter = noun.gender() == Noun.Gender.NEUTER;
    return switch (form == null ? "" : form) {
      case "" -> noun.singular();
      case "definite" -> noun.definite();
      case "plural" -> noun.plural();
      case "definitePlural" -> noun.definitePlural();
      case "a" -> (neuter ? "et " : "en ") + noun.singular();
      case "new" -> (neuter ? "nyt " : "ny ") + noun.singular();
      case "no" -> (neuter ? "intet " : "ingen ") + noun.singular();
      default -> otherwise;
    };
  }
}
