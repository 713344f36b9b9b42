package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.StatutoryNotification;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "statutory_notification")
class NotificationRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private String text;
  private boolean acute;

  @Column(name = "handed_off_to")
  private String handedOffTo;

  private String receipt;

  @Column(name = "notified_by")
  private UUID by;

  @Column(name = "notified_at")
  private Instant at;

  protected NotificationRow() {}

  NotificationRow(StatutoryNotification notification) {
    id = notification.id();
    caseId = notification.caseId().value();
    text = notification.text();
    acute = notification.acute();
    handedOffTo = notification.handedOffTo();
    by = notification.by().value();
    at = notification.at();
    take(notification);
  }

  /** What was notified stands; its receipt comes later. */
  final void take(StatutoryNotification notification) {
    receipt = notification.receipt().orElse(null);
  }

  StatutoryNotification notification() {
    return new StatutoryNotification(
        id,
        new CaseId(caseId),
        text,
        acute,
        handedOffTo,
        Optional.ofNullable(receipt),
        new UserId(by),
        at);
  }
}
