package dk.sporskifte.rest.json;

import dk.sporskifte.rest.problem.InputError;
import dk.sporskifte.rest.problem.Pointers;
import java.lang.annotation.ElementType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.validation.ConstraintViolation;
import javax.validation.ElementKind;
import javax.validation.MessageInterpolator;
import javax.validation.Path;
import javax.validation.TraversableResolver;
import javax.validation.Validation;
import javax.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;

/** Checks the constraints the request records state. Messages are put into words elsewhere. */
public final class Constraints implements AutoCloseable {
  private static final Set<String> NAMED = Set.of("min", "max");

  private final ValidatorFactory factory =
      Validation.byProvider(HibernateValidator.class)
          .providerResolver(() -> List.of(new HibernateValidator()))
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new AsItStands())
          .traversableResolver(new AllOfIt())
          .buildValidatorFactory();

  /** All of them, by where they stand. */
  public List<InputError> brokenBy(Object body) {
    return factory.getValidator().validate(body).stream()
        .map(Constraints::error)
        .sorted(Comparator.comparing(e -> e.pointer().orElse("")))
        .toList();
  }

  @Override
  public void close() {
    factory.close();
  }

  private static InputError error(ConstraintViolation<Object> violation) {
    var descriptor = violation.getConstraintDescriptor();
    Map<String, String> values =
        descriptor.getAttributes().entrySet().stream()
            .filter(a -> NAMED.contains(a.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, a -> a.getValue().toString()));
    String text = descriptor.getAnnotation().annotationType().getSimpleName();
    return InputError.at(pointer(violation.getPropertyPath()), text, values);
  }

  private static String pointer(Path path) {
    var pointer = new StringBuilder("#");
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKey() != null) {
        pointer.append('/').append(Pointers.escape(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(Pointers.escape(node.getName()));
      }
    }
    return pointer.toString();
  }

  /** The default one asks whether entities are loaded, and warns where nobody can answer. */
  private static final class AllOfIt implements TraversableResolver {
    @Override
    public boolean isReachable(
        Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
      return true;
    }

    @Override
    public boolean isCascadable(
        Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
      return true;
    }
  }

  /** Without an expression language, of which no message here has need. */
  private static final class AsItStands implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
