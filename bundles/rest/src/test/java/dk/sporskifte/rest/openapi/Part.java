package dk.sporskifte.rest.openapi;

import dk.sporskifte.model.CprNumber;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * One property of a schema.
 *
 * @param sent whether clients send it, or are shown it
 */
record Part(RecordComponent component, Schema<?> property, boolean sent) {
  /** What is shown is there unless it is optional; what is sent must be there if it says so. */
  void demand(Schema<?> schema) {
    boolean demanded =
        sent ? has(NotNull.class) || has(NotBlank.class) : component.getType() != Optional.class;
    boolean listed =
        schema.getRequired() != null && schema.getRequired().contains(component.getName());
    if (demanded && !listed) {
      schema.addRequiredItem(component.getName());
    }
  }

  /** A reference may not have anything beside it. */
  void describe(Optional<String> text) {
    if (property.get$ref() != null) {
      return;
    }
    text.ifPresent(property::setDescription);
    size().ifPresent(this::limit);
    if (has(NotBlank.class)) {
      property.setMinLength(1);
    }
    if (component.getGenericType().getTypeName().contains(CprNumber.class.getName())) {
      property.setPattern(sent ? "^\\d{6}-?\\d{4}$" : "^\\d{6}-xxxx$");
    }
  }

  private boolean has(Class<? extends Annotation> annotation) {
    return component.getAccessor().isAnnotationPresent(annotation);
  }

  /** Of the component itself, or of what an optional one may hold. */
  private Optional<Integer> size() {
    Size own = component.getAccessor().getAnnotation(Size.class);
    if (own == null
        && component.getType() == Optional.class
        && component.getAnnotatedType() instanceof AnnotatedParameterizedType generic) {
      return Arrays.stream(generic.getAnnotatedActualTypeArguments())
          .flatMap(a -> Optional.ofNullable(a.getAnnotation(Size.class)).stream())
          .map(Size::max)
          .findFirst();
    }
    return Optional.ofNullable(own).map(Size::max);
  }

  private void limit(int max) {
    if ("string".equals(property.getType())) {
      property.setMaxLength(max);
    } else {
      property.setMaxItems(max);
    }
  }
}
