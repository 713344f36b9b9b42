package dk.sporskifte.tenancy.municipality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a municipality threw, in one line for whoever wrote it: what is wrong, and where in its own
 * code it was said.
 */
public final class Contradiction {
  private static final String PLATFORM = "dk.sporskifte.tenancy.";
  private static final List<String> CONTRACTS =
      List.of("dk.sporskifte.model.", "dk.sporskifte.municipality.spi.");
  private static final List<String> NOT_ITS_OWN = List.of("java.", "jdk.", "sun.", PLATFORM);

  private Contradiction() {}

  public static String of(Throwable thrown) {
    if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
      return of(thrown.getCause());
    }
    return (what(thrown) + where(thrown)).replaceAll("\\s+", " ");
  }

  private static String what(Throwable thrown) {
    if (thrown instanceof IllegalArgumentException && thrown.getMessage() != null) {
      return thrown.getMessage();
    }
    return thrown instanceof NullPointerException
        ? missing(thrown).orElse(thrown.toString())
        : thrown.toString();
  }

  /** The element whose constructor was given nothing where it must have something. */
  private static Optional<String> missing(Throwable thrown) {
    return frames(thrown)
        .filter(frame -> CONTRACTS.stream().anyMatch(frame.getClassName()::startsWith))
        .filter(frame -> frame.getMethodName().equals("<init>"))
        .findFirst()
        .map(
            frame ->
                "%s is given null%s: give every value, and Optional.empty() for one that is absent"
                    .formatted(
                        simpleName(frame),
                        thrown.getMessage() == null ? "" : " as " + thrown.getMessage()));
  }

  private static String where(Throwable thrown) {
    return frames(thrown)
        .filter(frame -> CONTRACTS.stream().noneMatch(frame.getClassName()::startsWith))
        .filter(frame -> NOT_ITS_OWN.stream().noneMatch(frame.getClassName()::startsWith))
        .findFirst()
        .map(frame -> " (%s:%d)".formatted(frame.getFileName(), frame.getLineNumber()))
        .orElse("");
  }

  /** Down to where the platform asked. */
  private static Stream<StackTraceElement> frames(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().startsWith(PLATFORM));
  }

  private static String simpleName(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
