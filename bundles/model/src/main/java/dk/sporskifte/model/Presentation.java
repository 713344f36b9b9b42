package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A referrer from outside presents own text at one agenda item, sees nothing else and leaves
 * (HEL-37).
 *
 * @param leftAt from then on the presenter sees nothing
 */
public record Presentation(
    UUID id,
    AgendaItemId item,
    UserId presenter,
    String text,
    Instant from,
    Instant until,
    Optional<Instant> leftAt,
    int version) {
  public Presentation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(item);
    Objects.requireNonNull(presenter);
    Objects.requireNonNull(text);
    Require.that(until.isAfter(from), "a presentation ends after it begins");
    Objects.requireNonNull(leftAt);
  }

  public boolean openAt(Instant now) {
    return leftAt.isEmpty() && !now.isBefore(from) && now.isBefore(until);
  }

  public Presentation saying(String ownText) {
    return new Presentation(id, item, presenter, ownText, from, until, leftAt, version);
  }

  public Presentation left(Instant when) {
    return new Presentation(id, item, presenter, text, from, until, Optional.of(when), version);
  }
}
