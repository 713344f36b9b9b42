package dk.sporskifte.store.jpa.accounts;

import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "post_holding")
class HoldingRow {
  @Id private UUID id;

  @Column(name = "post_id")
  private UUID post;

  @Column(name = "user_id")
  private UUID user;

  @Column(name = "held_from")
  private LocalDate from;

  @Column(name = "held_until")
  private LocalDate until;

  protected HoldingRow() {}

  HoldingRow(UUID id, PostHolding holding) {
    this.id = id;
    post = holding.post().value();
    user = holding.user().value();
    from = holding.from();
    take(holding);
  }

  final void take(PostHolding holding) {
    until = holding.until().orElse(null);
  }

  PostHolding holding() {
    return new PostHolding(new PostId(post), new UserId(user), from, Optional.ofNullable(until));
  }
}
