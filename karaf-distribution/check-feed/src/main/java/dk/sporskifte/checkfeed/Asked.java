package dk.sporskifte.checkfeed;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be checked.
 *
 * @param feed the only one the sender may send; absent where it may send all
 * @param municipality by code or name; absent where a neutral one receives
 */
record Asked(Path file, Optional<String> feed, Optional<String> municipality) {
  /**
   * @throws IllegalArgumentException that tells the caller what to write
   */
  static Asked of(List<String> arguments) {
    Optional<String> feed = Optional.empty();
    Optional<String> municipality = Optional.empty();
    Optional<Path> file = Optional.empty();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String next = rest.next();
      switch (next) {
        case "--feed" -> feed = Optional.of(value(rest, next));
        case "--tenant" -> municipality = Optional.of(value(rest, next));
        default -> {
          demand(file.isEmpty() && !next.startsWith("-"), "check-feed does not know " + next);
          file = Optional.of(Path.of(next));
        }
      }
    }
    demand(file.isPresent(), "check-feed takes a FILE");
    return new Asked(file.get(), feed, municipality);
  }

  Set<String> feeds(List<String> installed) {
    feed.ifPresent(
        only ->
            demand(
                installed.contains(only),
                "there is no feed " + only + "; these are there: " + String.join(", ", installed)));
    return feed.map(Set::of).orElseGet(() -> new HashSet<>(installed));
  }

  WayOfWorking wayOfWorking(List<Municipality> known, Stated stated) {
    if (municipality.isEmpty()) {
      return Neutral.municipality(stated.municipality());
    }
    return known.stream()
        .filter(one -> isNamed(one, municipality.get()))
        .map(Municipality::wayOfWorking)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no municipality "
                        + municipality.get()
                        + "; name it by its code or key"));
  }

  /** By its code, or as its bundle is called. */
  private static boolean isNamed(Municipality one, String name) {
    return one.wayOfWorking().code().value().equals(name)
        || one.getClass().getPackageName().endsWith("." + name);
  }

  private static String value(Iterator<String> rest, String option) {
    demand(rest.hasNext(), option + " needs a value");
    return rest.next();
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
