package dk.sporskifte.store.jpa.records;

import dk.sporskifte.model.PostId;
import dk.sporskifte.model.RecordQuestion;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embeddable;

@Embeddable
class QuestionColumns {
  @Column(name = "asked_code")
  private String addressee;

  @Column(name = "asked_post")
  private UUID post;

  @Column(name = "asked_due")
  private LocalDate due;

  private String answer;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected QuestionColumns() {}

  QuestionColumns(RecordQuestion question) {
    addressee = question.addressee();
    post = question.post().value();
    due = question.due();
    answer = question.answer().orElse(null);
    answeredBy = question.answeredBy().map(UserId::value).orElse(null);
    answeredAt = question.answeredAt().orElse(null);
  }

  /** Empty where nobody is asked. */
  Optional<RecordQuestion> question() {
    return Optional.ofNullable(addressee)
        .map(
            code ->
                new RecordQuestion(
                    code,
                    new PostId(post),
                    due,
                    Optional.ofNullable(answer),
                    Optional.ofNullable(answeredBy).map(UserId::new),
                    Optional.ofNullable(answeredAt)));
  }
}
