package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Presentation;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "presentation")
class PresentationRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "item_id")
  private UUID item;

  private UUID presenter;
  private String text;

  @Column(name = "open_from")
  private Instant from;

  @Column(name = "open_until")
  private Instant until;

  @Column(name = "left_at")
  private Instant leftAt;

  protected PresentationRow() {}

  PresentationRow(Presentation presentation) {
    id = presentation.id();
    item = presentation.item().value();
    presenter = presentation.presenter().value();
    from = presentation.from();
    take(presentation);
  }

  /** Leaving is the guard's business: it hides the row from its presenter. */
  final void take(Presentation presentation) {
    text = presentation.text();
    until = presentation.until();
  }

  Presentation presentation() {
    return new Presentation(
        id,
        new AgendaItemId(item),
        new UserId(presenter),
        text,
        from,
        until,
        Optional.ofNullable(leftAt),
        version());
  }
}
