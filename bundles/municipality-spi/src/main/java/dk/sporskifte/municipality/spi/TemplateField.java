package dk.sporskifte.municipality.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to fill in. Begin with {@link #text} or one of its sisters and add what it needs:
 * {@code longText("need", "Behov").needed()}.
 *
 * @param key stable, what the value is stored under
 * @param hint what to write, Danish; empty where the label says it
 * @param choices of {@link Kind#ONE_OF} and {@link Kind#MANY_OF}; a choice may be a special
 *     category of its own
 * @param linksTo the template whose records a {@link Kind#LINK} names
 * @param specialCategory GDPR art. 9: for those alone who coordinate the case
 * @param known what a new record about a case begins with here, where the case knows it
 */
public record TemplateField(
    String key,
    String label,
    String hint,
    Kind kind,
    List<Choice> choices,
    Optional<String> linksTo,
    boolean required,
    boolean specialCategory,
    Optional<Known> known) {
  public TemplateField {
    key = Check.text(key, "key of a field");
    label = Check.text(label, "label of the field " + key);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(kind);
    choices = List.copyOf(choices);
    Objects.requireNonNull(linksTo);
    Objects.requireNonNull(known);
    Check.unique(choices, Choice::code, "choice in " + key);
    Check.that(
        choices.isEmpty() != kind.chooses(),
        "the field "
            + key
            + " is "
            + kind
            + ": give choices to those that choose, and to no other");
    Check.that(
        linksTo.isPresent() == (kind == Kind.LINK),
        "the field " + key + " is " + kind + ": a link, and no other, names a template");
  }

  public static TemplateField text(String key, String label) {
    return plain(key, label, Kind.TEXT);
  }

  public static TemplateField longText(String key, String label) {
    return plain(key, label, Kind.LONG_TEXT);
  }

  public static TemplateField day(String key, String label) {
    return plain(key, label, Kind.DAY);
  }

  public static TemplateField number(String key, String label) {
    return plain(key, label, Kind.NUMBER);
  }

  public static TemplateField yesNo(String key, String label) {
    return plain(key, label, Kind.YES_NO);
  }

  /** What the young person says, as it was said. */
  public static TemplateField ownWords(String key, String label) {
    return plain(key, label, Kind.OWN_WORDS);
  }

  /** A function, never a name. */
  public static TemplateField role(String key, String label) {
    return plain(key, label, Kind.ROLE);
  }

  public static TemplateField oneOf(String key, String label, List<Choice> choices) {
    return new TemplateField(
        key, label, "", Kind.ONE_OF, choices, Optional.empty(), false, false, Optional.empty());
  }

  public static TemplateField manyOf(String key, String label, List<Choice> choices) {
    return new TemplateField(
        key, label, "", Kind.MANY_OF, choices, Optional.empty(), false, false, Optional.empty());
  }

  /** To records of that template. */
  public static TemplateField link(String key, String label, String template) {
    return new TemplateField(
        key,
        label,
        "",
        Kind.LINK,
        List.of(),
        Optional.of(template),
        false,
        false,
        Optional.empty());
  }

  public TemplateField needed() {
    return new TemplateField(
        key, label, hint, kind, choices, linksTo, true, specialCategory, known);
  }

  public TemplateField special() {
    return new TemplateField(key, label, hint, kind, choices, linksTo, required, true, known);
  }

  public TemplateField hint(String whatToWrite) {
    return new TemplateField(
        key, label, whatToWrite, kind, choices, linksTo, required, specialCategory, known);
  }

  public TemplateField begunWith(Known whatTheCaseKnows) {
    return new TemplateField(
        key,
        label,
        hint,
        kind,
        choices,
        linksTo,
        required,
        specialCategory,
        Optional.of(whatTheCaseKnows));
  }

  public Optional<Choice> choice(String code) {
    return choices.stream().filter(c -> c.code().equals(code)).findFirst();
  }

  /** Whether that value of this field is a special category. */
  public boolean special(String value) {
    return specialCategory || choice(value).map(Choice::specialCategory).orElse(false);
  }

  /** What a case can say of itself. Steps of a plan that others may not see are never among it. */
  public enum Known {
    OWN_WISHES,
    /** Why the young person was referred. */
    REFERRAL,
    GOALS,
    MEASURES,
    /** The title of the post that follows the plan. */
    COORDINATOR
  }

  /** How it is filled in. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    DAY,
    NUMBER,
    ONE_OF,
    MANY_OF,
    YES_NO,
    OWN_WORDS,
    ROLE,
    LINK;

    public boolean chooses() {
      return this == ONE_OF || this == MANY_OF;
    }

    /** Whether somebody writes it freely. */
    public boolean written() {
      return this == TEXT || this == LONG_TEXT || this == OWN_WORDS || this == ROLE;
    }
  }

  private static TemplateField plain(String key, String label, Kind kind) {
    return new TemplateField(
        key, label, "", kind, List.of(), Optional.empty(), false, false, Optional.empty());
  }
}
