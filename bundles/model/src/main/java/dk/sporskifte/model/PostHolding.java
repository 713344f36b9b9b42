package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who holds a post when.
 *
 * @param from first day
 * @param until first day after; absent while nobody has ended it
 */
public record PostHolding(PostId post, UserId user, LocalDate from, Optional<LocalDate> until) {
  public PostHolding {
    Objects.requireNonNull(post);
    Objects.requireNonNull(user);
    until.ifPresent(u -> Require.that(u.isAfter(from), "a post is held for at least a day"));
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  public PostHolding endingOn(LocalDate firstDayAfter) {
    return new PostHolding(post, user, from, Optional.of(firstDayAfter));
  }
}
