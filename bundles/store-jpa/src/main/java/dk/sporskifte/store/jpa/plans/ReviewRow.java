package dk.sporskifte.store.jpa.plans;

import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Review;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "review")
class ReviewRow {
  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID plan;

  @Column(name = "reviewed_on")
  private LocalDate on;

  @Enumerated(EnumType.STRING)
  private Review.Progress progress;

  private String note;

  @Column(name = "young_persons_words")
  private String youngPersonsWords;

  @Column(name = "next_on")
  private LocalDate next;

  @Column(name = "reviewed_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ReviewRow() {}

  ReviewRow(Review review, Instant recordedAt) {
    id = review.id();
    plan = review.plan().value();
    on = review.on();
    progress = review.progress();
    note = review.note();
    youngPersonsWords = review.youngPersonsWords().orElse(null);
    next = review.next();
    by = review.by().value();
    this.recordedAt = recordedAt;
  }

  Review review() {
    return new Review(
        id,
        new PlanId(plan),
        on,
        progress,
        note,
        Optional.ofNullable(youngPersonsWords),
        next,
        new UserId(by));
  }
}
