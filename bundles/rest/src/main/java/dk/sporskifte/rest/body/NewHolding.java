package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotNull;

/**
 * Who is to hold a post.
 *
 * @param from first day
 */
public record NewHolding(@NotNull UserId user, @NotNull LocalDate from) {
  public PostHolding holding(PostId post) {
    return new PostHolding(post, user, from, Optional.empty());
  }
}
