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
}
