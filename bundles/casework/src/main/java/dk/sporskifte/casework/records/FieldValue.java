package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.TemplateField;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One value of one field: whether it is of the field's kind. */
record FieldValue(Keeper keeper, TemplateField field, String value) {
  Optional<Refusal> fault() {
    return switch (field.kind()) {
      case TEXT, ROLE -> lineFault();
      case LONG_TEXT, OWN_WORDS -> Optional.empty();
      case DAY -> unless(isDay(), "skal være en dato");
      case NUMBER -> unless(isNumber(), "skal være et tal");
      case YES_NO -> unless(value.equals("yes") || value.equals("no"), "besvares med yes eller no");
      case ONE_OF, MANY_OF -> choiceFault();
      case LINK -> linkFault();
    };
  }

  private Optional<Refusal> lineFault() {
    return unless(value.length() <= 200 && !value.contains("\n"), "er én linje på højst 200 tegn");
  }

  private Optional<Refusal> choiceFault() {
    return Policy.unless(
        field.choice(value).isPresent(),
        Refusal.invalid(
            "choice-not-in-template",
            "\""
                + field.label()
                + "\" har ikke dette valg. "
                + Known.choices(field.choices().stream().map(Choice::code).toList())));
  }

  private Optional<Refusal> linkFault() {
    return Policy.unless(
        linked().filter(r -> field.linksTo().filter(r.template()::equals).isPresent()).isPresent(),
        Refusal.invalid(
            "linked-record-unknown",
            "\"" + field.label() + "\" peger på et dokument, der ikke findes her."));
  }

  private Optional<KeptRecord> linked() {
    return id().flatMap(id -> keeper.work().stores().records().find(new RecordId(id)));
  }

  private Optional<UUID> id() {
    try {
      return Optional.of(UUID.fromString(value));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private boolean isDay() {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException malformed) {
      return false;
    }
  }

  private boolean isNumber() {
    try {
      return value.length() <= 30 && new BigDecimal(value).scale() <= 10;
    } catch (NumberFormatException malformed) {
      return false;
    }
  }

  private Optional<Refusal> unless(boolean holds, String otherwise) {
    return Policy.unless(
        holds,
        Refusal.invalid("value-of-another-kind", "\"" + field.label() + "\" " + otherwise + "."));
  }
}
