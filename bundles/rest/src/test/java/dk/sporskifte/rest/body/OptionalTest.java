package dk.sporskifte.rest.body;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.rest.server.Endpoint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotEmpty;
import javax.validation.constraints.NotNull;
import org.junit.jupiter.api.Test;

/** What may be left out is refused by no constraint for being left out. */
class OptionalTest {
  @Test
  void what_is_optional_may_be_left_out() {
    assertThat(
            Endpoint.all().stream()
                .flatMap(e -> e.body().stream())
                .filter(Class::isRecord)
                .flatMap(OptionalTest::withParts)
                .distinct()
                .flatMap(body -> Stream.of(body.getRecordComponents()))
                .filter(part -> part.getType() == Optional.class)
                .filter(OptionalTest::isDemanded))
        .isEmpty();
  }

  private static Stream<Class<?>> withParts(Class<?> body) {
    return Stream.concat(
        Stream.of(body), Stream.of(body.getDeclaredClasses()).filter(Class::isRecord));
  }

  private static boolean isDemanded(RecordComponent part) {
    return Stream.of(
            ((AnnotatedParameterizedType) part.getAnnotatedType())
                .getAnnotatedActualTypeArguments()[0].getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(a -> a == NotBlank.class || a == NotEmpty.class || a == NotNull.class);
  }
}
