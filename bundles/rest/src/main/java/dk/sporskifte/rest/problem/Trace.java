package dk.sporskifte.rest.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stack trace without messages: a message may quote a person's data, for example the value a
 * database refused.
 */
public final class Trace {
  private static final int FRAMES = 30;
  private static final int CAUSES = 8;

  private Trace() {}

  public static String of(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(CAUSES)
        .map(Trace::one)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String one(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(FRAMES)
        .map(f -> "\n\tat " + f)
        .collect(Collectors.joining("", thrown.getClass().getName(), ""));
  }
}
