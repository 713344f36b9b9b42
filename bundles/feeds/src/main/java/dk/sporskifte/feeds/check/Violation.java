package dk.sporskifte.feeds.check;

import com.networknt.schema.ValidationMessage;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.format.Breach;

/**
 * Where and how something breaks its schema.
 *
 * @param field path with slashes, for example {@code person/cpr}
 * @param keyword of JSON Schema, for example {@code required}
 */
record Violation(String field, String keyword) {
  private static final String PERSON = "person";

  static Violation of(ValidationMessage message) {
    String at = message.getInstanceLocation().toString().replaceFirst("^/", "");
    String keyword = message.getType();
    if (message.getProperty() == null) {
      return new Violation(at, keyword);
    }
    // Of "this demands that", that is the one missing.
    String missing =
        keyword.equals("dependentRequired")
            ? message.getArguments()[0].toString()
            : message.getProperty();
    // Which of the ways to name a person was meant cannot be known.
    boolean anyOfPerson = at.equals(PERSON);
    return new Violation(
        anyOfPerson ? PERSON : at.isEmpty() ? missing : at + "/" + missing, "required");
  }

  static Violation of(Breach breach) {
    return new Violation(breach.field(), breach.keyword());
  }

  boolean isWithin(String outer) {
    return field.startsWith(outer + "/");
  }

  ErrorCode code() {
    return switch (field) {
      case "legalBasis" -> ErrorCode.NO_LEGAL_BASIS;
      case PERSON, PERSON + "/cpr" -> ErrorCode.NOT_IDENTIFIABLE;
      default -> ErrorCode.SCHEMA;
    };
  }

  /**
   * Danish, without the value.
   *
   * @param label what a caseworker calls the field
   */
  String reason(String label) {
    String what = label + " (" + field.replace('/', '.') + ")";
    if (field.equals(PERSON)) {
      return "Personen kan ikke identificeres: CPR-nummer eller navn og fødselsdato mangler.";
    }
    return switch (keyword) {
      case "required" -> what + " mangler.";
      case "enum", "const" -> what + " har en værdi, der ikke kendes.";
      case "maxLength" -> what + " er for lang.";
      case "minimum", "maximum" -> what + " er for lille eller for stor.";
      case "minItems" -> what + " er tom.";
      case "not" -> what + " må ikke sendes, og værdien er ikke gemt.";
      case "element" -> what + " står et sted, hvor det ikke må stå, eller står der flere gange.";
      case "type" -> what + " er af en forkert slags.";
      default -> what + " har en forkert form.";
    };
  }
}
