package dk.sporskifte.rest.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.validation.ConstraintValidator;
import javax.validation.ConstraintValidatorContext;

/**
 * Checks {@link Fields}: an optional one is there when it holds something, a flag when it is set.
 */
public final class FieldsPresent implements ConstraintValidator<Fields, Record> {
  private Fields.Rule rule;
  private List<String> names;

  @Override
  public void initialize(Fields fields) {
    rule = fields.rule();
    names = List.of(fields.names());
  }

  @Override
  public boolean isValid(Record body, ConstraintValidatorContext context) {
    return rule.allows(names.stream().map(name -> present(body, name)).toList());
  }

  private static boolean present(Record body, String name) {
    Object value = value(body, name);
    return value instanceof Optional<?> maybe ? maybe.isPresent() : Boolean.TRUE.equals(value);
  }

  private static Object value(Record body, String name) {
    try {
      return Stream.of(body.getClass().getRecordComponents())
          .filter(c -> c.getName().equals(name))
          .findFirst()
          .orElseThrow()
          .getAccessor()
          .invoke(body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
