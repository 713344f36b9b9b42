package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.TemplateField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody filled in, checked against the template, each fault told at its field.
 *
 * @param content by the key of the field, in the template's order, blanks left out
 */
record FilledIn(Keeper keeper, Map<String, List<String>> content) {
  static Outcome<FilledIn> of(Keeper keeper, Map<String, List<String>> sent) {
    ArtefactTemplate template = keeper.template();
    Optional<Refusal> unknown =
        sent.keySet().stream()
            .filter(key -> template.field(key).isEmpty())
            .findFirst()
            .map(FilledIn::unknown);
    if (unknown.isPresent()) {
      return Outcome.refused(unknown.get());
    }
    Map<String, List<String>> content = new LinkedHashMap<>();
    for (TemplateField field : template.fields()) {
      List<String> values =
          sent.getOrDefault(field.key(), List.of()).stream()
              .map(String::strip)
              .filter(v -> !v.isEmpty())
              .toList();
      if (!values.isEmpty()) {
        content.put(field.key(), values);
      }
    }
    FilledIn filled = new FilledIn(keeper, content);
    return Policy.allowing(
        filled,
        template.fields().stream()
            .<Policy<FilledIn>>map(field -> f -> f.faultIn(field).map(r -> r.at(at(field))))
            .toList());
  }

  String title() {
    TemplateField first = keeper.template().fields().get(0);
    return first.kind() == TemplateField.Kind.TEXT && !first.specialCategory()
        ? values(first).stream().findFirst().orElse(keeper.template().name())
        : keeper.template().name();
  }

  Map<String, List<String>> plain() {
    return only(false);
  }

  /** Values of special categories. */
  Map<String, List<String>> special() {
    return only(true);
  }

  private Optional<Refusal> faultIn(TemplateField field) {
    List<String> values = values(field);
    if (values.stream().anyMatch(field::special) && !keeper.seesSpecial()) {
      return Optional.of(
          new Refusal(
              Refusal.Kind.FORBIDDEN,
              "special-category-closed",
              "Følsomme oplysninger skrives af dem, der koordinerer sagen.",
              List.of(keeper.template().source())));
    }
    if (values.isEmpty()) {
      return Policy.unless(
          !field.required() || (field.specialCategory() && !keeper.seesSpecial()),
          Refusal.invalid("field-missing", "Udfyld feltet \"" + field.label() + "\"."));
    }
    if (values.size() > 1 && field.kind() != TemplateField.Kind.MANY_OF) {
      return Optional.of(
          Refusal.invalid("one-value-only", "\"" + field.label() + "\" har én værdi."));
    }
    return Stream.<Optional<Refusal>>of(
            values.stream()
                .flatMap(v -> new FieldValue(keeper, field, v).fault().stream())
                .findFirst(),
            personalIn(field, values))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What is about no case names no person; the id of another record may look like a number. */
  private Optional<Refusal> personalIn(TemplateField field, List<String> values) {
    return Policy.unless(
        keeper.template().about() == About.CASE
            || field.kind() == TemplateField.Kind.LINK
            || values.stream().noneMatch(CprNumber::standsIn),
        Refusal.invalid(
            "cpr-in-text",
            "Der står et CPR-nummer i \""
                + field.label()
                + "\". Dokumenter uden for en sag må ikke rumme personoplysninger: fjern det."));
  }

  static Optional<Refusal> cprIn(String text) {
    return Policy.unless(
        !CprNumber.standsIn(text),
        Refusal.invalid(
            "cpr-in-text",
            "Der står et CPR-nummer i teksten. Dokumenter uden for en sag må ikke rumme"
                + " personoplysninger: fjern det."));
  }

  private List<String> values(TemplateField field) {
    return content.getOrDefault(field.key(), List.of());
  }

  private Map<String, List<String>> only(boolean special) {
    Map<String, List<String>> part = new LinkedHashMap<>();
    for (TemplateField field : keeper.template().fields()) {
      List<String> values =
          values(field).stream().filter(v -> field.special(v) == special).toList();
      if (!values.isEmpty()) {
        part.put(field.key(), values);
      }
    }
    return part;
  }

  private static String at(TemplateField field) {
    return "content/" + field.key();
  }

  private static Refusal unknown(String key) {
    return Refusal.invalid("field-not-in-template", "Skabelonen har ikke dette felt.")
        .at("content/" + key);
  }
}
