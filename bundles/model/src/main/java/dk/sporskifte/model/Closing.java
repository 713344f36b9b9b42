package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;

/**
 * How a case ended.
 *
 * @param reason a closing reason of the municipality's way of working, or DECLINED or REJECTED of a
 *     referral that was never enrolled
 */
public record Closing(String reason, String note, UserId by, Instant at) {
  public Closing {
    reason = Require.text(reason, "reason");
    Objects.requireNonNull(note);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }
}
