package dk.sporskifte.store.jpa.concerns;

import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.ConcernId;
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
@Table(name = "baton_event")
class BatonRow {
  @Id private UUID id;

  @Column(name = "concern_id")
  private UUID concern;

  @Enumerated(EnumType.STRING)
  private BatonEvent.Kind kind;

  @Column(name = "by_user")
  private UUID by;

  private Instant at;

  @Column(name = "from_user")
  private UUID from;

  @Column(name = "to_user")
  private UUID to;

  @Column(name = "offer_id")
  private UUID offer;

  @Enumerated(EnumType.STRING)
  private BatonEvent.Party party;

  @Column(name = "said_on")
  private LocalDate on;

  private String text;
  private String who;

  @Column(name = "took_part")
  private String tookPart;

  protected BatonRow() {}

  BatonRow(BatonEvent event) {
    id = event.id();
    concern = event.concern().value();
    kind = event.kind();
    by = event.by().map(UserId::value).orElse(null);
    at = event.at();
    from = event.from().map(UserId::value).orElse(null);
    to = event.to().map(UserId::value).orElse(null);
    offer = event.offer().orElse(null);
    party = event.party().orElse(null);
    on = event.on().orElse(null);
    text = event.text().orElse(null);
    who = event.who().orElse(null);
    tookPart = event.tookPart().orElse(null);
  }

  BatonEvent event() {
    return new BatonEvent(
        id,
        new ConcernId(concern),
        kind,
        Optional.ofNullable(by).map(UserId::new),
        at,
        Optional.ofNullable(from).map(UserId::new),
        Optional.ofNullable(to).map(UserId::new),
        Optional.ofNullable(offer),
        Optional.ofNullable(party),
        Optional.ofNullable(on),
        Optional.ofNullable(text),
        Optional.ofNullable(who),
        Optional.ofNullable(tookPart));
  }
}
