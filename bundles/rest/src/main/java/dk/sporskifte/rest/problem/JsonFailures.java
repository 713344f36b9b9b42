package dk.sporskifte.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is wrong with a body that cannot be read, and where; never what stood there. */
final class JsonFailures {
  private static final Map<Class<?>, String> FORMS =
      Map.of(
          LocalDate.class, "date",
          Instant.class, "instant",
          UUID.class, "uuid",
          CprNumber.class, "cpr",
          Boolean.class, "boolean",
          boolean.class, "boolean",
          Integer.class, "integer",
          int.class, "integer",
          String.class, "text");

  private JsonFailures() {}

  static Failure of(JsonProcessingException thrown) {
    if (thrown instanceof InvalidDefinitionException
        || !(thrown instanceof StreamReadException || thrown instanceof MismatchedInputException)) {
      return Failure.fault(thrown);
    }
    Failure malformed = Failure.of(400, "malformed-body");
    if (thrown instanceof MismatchedInputException mismatch) {
      return malformed.with(mismatch(mismatch));
    }
    return malformed.with(syntax(thrown));
  }

  private static InputError syntax(JsonProcessingException thrown) {
    var at = thrown.getLocation();
    return InputError.at(
        "#",
        "json",
        Map.of(
            "line", Integer.toString(at == null ? 1 : at.getLineNr()),
            "column", Integer.toString(at == null ? 1 : at.getColumnNr())));
  }

  private static InputError mismatch(MismatchedInputException thrown) {
    String pointer = pointer(thrown);
    if (thrown instanceof UnrecognizedPropertyException) {
      return InputError.at(pointer, "unknown-field");
    }
    Class<?> target = thrown.getTargetType();
    if (target != null && target.isEnum() && thrown instanceof InvalidFormatException) {
      String allowed =
          Arrays.stream(target.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return InputError.at(pointer, "choice", Map.of("allowed", allowed));
    }
    if (target != null && Id.class.isAssignableFrom(target)) {
      return InputError.at(pointer, "uuid");
    }
    return InputError.at(pointer, FORMS.getOrDefault(target, "wrong-type"));
  }

  private static String pointer(JsonMappingException thrown) {
    return thrown.getPath().stream()
        .map(r -> r.getFieldName() == null ? Integer.toString(r.getIndex()) : r.getFieldName())
        .map(name -> "/" + Pointers.escape(name))
        .collect(Collectors.joining("", "#", ""));
  }
}
