package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How a concern came up.
 *
 * @param called what is known of somebody whose name is not
 * @param notHeard why the child's own words are not there
 * @param arena of the child's life, one of those a plan of the municipality is about
 */
public record Circumstances(
    Optional<String> called,
    Optional<String> notHeard,
    Optional<Door> door,
    Optional<String> arena) {
  public static final Circumstances NONE =
      new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Circumstances {
    Objects.requireNonNull(called);
    Objects.requireNonNull(notHeard);
    Objects.requireNonNull(door);
    Objects.requireNonNull(arena);
  }

  public static Circumstances notHeard(String because) {
    return new Circumstances(
        Optional.empty(), Optional.of(because), Optional.empty(), Optional.empty());
  }

  @Override
  public String toString() {
    return "Circumstances";
  }
}
