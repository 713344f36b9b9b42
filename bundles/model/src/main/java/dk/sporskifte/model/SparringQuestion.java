package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An employee asks the one door to sparring for advice. It names nobody; whom it is about, only who
 * may see the concern learns from that.
 *
 * @param adviser the post that was the door
 * @param unit name of the asker's
 * @param due last day to answer, before it climbs
 * @param climbedTo the leader's post it went to as well, unanswered
 */
public record SparringQuestion(
    SparringId id,
    UserId askedBy,
    PostId adviser,
    String unit,
    String text,
    Instant askedAt,
    LocalDate due,
    Optional<PostId> climbedTo,
    Optional<Answer> answer,
    int version) {
  public SparringQuestion {
    Objects.requireNonNull(id);
    Objects.requireNonNull(askedBy);
    Objects.requireNonNull(adviser);
    unit = Require.text(unit, "unit");
    text = Require.text(text, "text");
    Objects.requireNonNull(askedAt);
    Objects.requireNonNull(due);
    Objects.requireNonNull(climbedTo);
    Objects.requireNonNull(answer);
  }

  /** What was advised. */
  public record Answer(String text, UserId by, Instant at) {
    public Answer {
      text = Require.text(text, "text");
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  public SparringQuestion climbed(PostId leader) {
    return new SparringQuestion(
        id, askedBy, adviser, unit, text, askedAt, due, Optional.of(leader), answer, version);
  }

  public SparringQuestion answered(Answer given) {
    return new SparringQuestion(
        id, askedBy, adviser, unit, text, askedAt, due, climbedTo, Optional.of(given), version);
  }

  @Override
  public String toString() {
    return "SparringQuestion " + id.value();
  }
}
