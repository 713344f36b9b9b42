package dk.sporskifte.store.jpa.sparring;

import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "sparring_question")
class SparringRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "asked_by")
  private UUID askedBy;

  private UUID adviser;
  private String unit;
  private String text;

  @Column(name = "asked_at")
  private Instant askedAt;

  private LocalDate due;

  @Column(name = "climbed_to")
  private UUID climbedTo;

  @Column(name = "reply")
  private String answer;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected SparringRow() {}

  SparringRow(SparringQuestion question) {
    id = question.id().value();
    askedBy = question.askedBy().value();
    adviser = question.adviser().value();
    unit = question.unit();
    text = question.text();
    askedAt = question.askedAt();
    due = question.due();
    take(question);
  }

  final void take(SparringQuestion question) {
    climbedTo = question.climbedTo().map(PostId::value).orElse(null);
    answer = question.answer().map(SparringQuestion.Answer::text).orElse(null);
    answeredBy = question.answer().map(a -> a.by().value()).orElse(null);
    answeredAt = question.answer().map(SparringQuestion.Answer::at).orElse(null);
  }

  SparringQuestion question() {
    return new SparringQuestion(
        new SparringId(id),
        new UserId(askedBy),
        new PostId(adviser),
        unit,
        text,
        askedAt,
        due,
        Optional.ofNullable(climbedTo).map(PostId::new),
        Optional.ofNullable(answer)
            .map(a -> new SparringQuestion.Answer(a, new UserId(answeredBy), answeredAt)),
        version());
  }
}
