package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That a record asks somebody, and what was answered.
 *
 * @param addressee code of the template's
 * @param post that answers
 * @param due when at the latest
 */
public record RecordQuestion(
    String addressee,
    PostId post,
    LocalDate due,
    Optional<String> answer,
    Optional<UserId> answeredBy,
    Optional<Instant> answeredAt) {
  public RecordQuestion {
    addressee = Require.text(addressee, "addressee");
    Objects.requireNonNull(post);
    Objects.requireNonNull(due);
    Require.that(
        answer.isPresent() == answeredBy.isPresent()
            && answer.isPresent() == answeredAt.isPresent(),
        "who answered, and when, is known");
  }

  /** Nobody has answered yet. */
  public static RecordQuestion to(String addressee, PostId post, LocalDate due) {
    return new RecordQuestion(
        addressee, post, due, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public RecordQuestion answered(String text, UserId by, Instant at) {
    return new RecordQuestion(
        addressee, post, due, Optional.of(text), Optional.of(by), Optional.of(at));
  }
}
