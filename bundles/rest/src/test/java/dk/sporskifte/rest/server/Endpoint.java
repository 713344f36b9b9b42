package dk.sporskifte.rest.server;

import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.resource.ApiResource;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;

/**
 * One method of one resource.
 *
 * @param path below {@code /api/v1}
 */
public record Endpoint(
    Class<? extends ApiResource> resource, Method method, String verb, String path) {

  /** By path and verb. */
  public static List<Endpoint> all() {
    return Resources.classes().stream()
        .flatMap(r -> Stream.of(r.getDeclaredMethods()).flatMap(m -> of(r, m).stream()))
        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
        .toList();
  }

  /** Unique, for example {@code planApprove}. */
  public String id() {
    String resourceName = name();
    String methodName = method.getName();
    return Character.toLowerCase(resourceName.charAt(0))
        + resourceName.substring(1)
        + Character.toUpperCase(methodName.charAt(0))
        + methodName.substring(1);
  }

  /** Of the resource, for example {@code StatutoryNotifications}. */
  public String name() {
    return resource.getSimpleName().replaceFirst("Resource$", "");
  }

  public boolean takes(Class<?> type) {
    return List.of(method.getParameterTypes()).contains(type);
  }

  /** What is sent, where anything is. */
  public Optional<Class<?>> body() {
    return Arrays.stream(method.getParameters())
        .filter(p -> p.getAnnotations().length == 0)
        .<Class<?>>map(Parameter::getType)
        .findFirst();
  }

  /** What the answer shows: the type of what is created, or may be there. */
  public Type shown() {
    Class<?> answered = method.getReturnType();
    return answered == Created.class || answered == Optional.class
        ? ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]
        : method.getGenericReturnType();
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }

  /** Parameters that stand in path or query. */
  public <A extends Annotation> Stream<Parameter> parameters(Class<A> annotation) {
    return Arrays.stream(method.getParameters())
        .filter(p -> !p.isAnnotationPresent(Context.class))
        .filter(p -> p.isAnnotationPresent(annotation));
  }

  private static Optional<Endpoint> of(Class<? extends ApiResource> resource, Method method) {
    return Stream.of(method.getAnnotations())
        .flatMap(
            a -> Optional.ofNullable(a.annotationType().getAnnotation(HttpMethod.class)).stream())
        .map(verb -> new Endpoint(resource, method, verb.value(), address(resource, method)))
        .findFirst();
  }

  private static String address(Class<?> resource, Method method) {
    String root = "/" + resource.getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? root : root + "/" + own.value();
  }
}
