package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of a forum from a day on. Entered by the municipality; nothing before that day is
 * told anew, so old meetings keep the old name.
 *
 * @param forum its id in the way of working
 * @param area code of the school or area, where the change is about one
 * @param from the first day on which it holds
 * @param name the new name, of the forum or of the area
 * @param successor id of the forum that takes over what an ended one leaves
 * @param because why, Danish
 */
public record ForumChange(
    UUID id,
    String forum,
    Kind kind,
    Optional<String> area,
    LocalDate from,
    Optional<String> name,
    Optional<String> successor,
    String because,
    UserId by,
    Instant at) {
  public ForumChange {
    Objects.requireNonNull(id);
    forum = Require.text(forum, "forum");
    Objects.requireNonNull(kind);
    Objects.requireNonNull(from);
    because = Require.text(because, "because");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Require.that(area.isPresent() == kind.ofArea, "a change of an area names it, no other does");
    Require.that(name.isPresent() == kind.named, "a new name comes with what is named");
    Require.that(successor.isEmpty() || kind == Kind.ENDED, "only what ends has a successor");
  }

  /** What happens. */
  public enum Kind {
    /** It begins: until that day it is not there. */
    SWITCHED_ON(false, false),
    RENAMED(false, true),
    /** It is there no more; with a successor it is merged into that. */
    ENDED(false, false),
    AREA_ADDED(true, true),
    AREA_RENAMED(true, true),
    AREA_ENDED(true, false);

    private final boolean ofArea;
    private final boolean named;

    Kind(boolean ofArea, boolean named) {
      this.ofArea = ofArea;
      this.named = named;
    }

    public boolean ofArea() {
      return ofArea;
    }

    public boolean named() {
      return named;
    }
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from);
  }
}
