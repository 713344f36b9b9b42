package dk.sporskifte.bench;

import dk.sporskifte.bench.part.Effort;
import dk.sporskifte.bench.part.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param budget of all parts together
 */
record Options(List<Part> parts, boolean quick, Duration budget, Path out) {
  private static final int MOST_MINUTES = 60;

  static Options of(String... arguments) {
    List<Part> parts = new ArrayList<>();
    boolean quick = false;
    int minutes = MOST_MINUTES;
    Path out = Path.of("bench.json");
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    while (!left.isEmpty()) {
      String argument = left.poll();
      switch (argument) {
        case "--quick" -> quick = true;
        case "--budget" -> minutes = minutes(value(argument, left));
        case "--out" -> out = Path.of(value(argument, left));
        default -> parts.add(part(argument));
      }
    }
    return new Options(
        parts.isEmpty() ? Part.ALL : List.copyOf(parts),
        quick,
        Duration.ofMinutes(minutes),
        out.toAbsolutePath());
  }

  Effort effort() {
    return quick ? Effort.quickest() : Effort.within(budget);
  }

  private static String value(String option, Deque<String> left) {
    return Optional.ofNullable(left.poll())
        .orElseThrow(() -> new IllegalArgumentException(option + " needs a value"));
  }

  private static int minutes(String text) {
    int minutes = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException("--budget is a number of minutes from 1 to 60");
    }
    return minutes;
  }

  private static Part part(String name) {
    return Part.ALL.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no part '"
                        + name
                        + "'; there are: "
                        + String.join(" ", Part.ALL.stream().map(Part::name).toList())));
  }
}
