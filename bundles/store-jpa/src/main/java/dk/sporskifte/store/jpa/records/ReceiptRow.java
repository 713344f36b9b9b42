package dk.sporskifte.store.jpa.records;

import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordReceipt;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "record_receipt")
class ReceiptRow {
  @Id private UUID id;

  @Column(name = "record_id")
  private UUID record;

  @Column(name = "user_id")
  private UUID user;

  private int number;

  @Column(name = "read_at")
  private Instant at;

  protected ReceiptRow() {}

  ReceiptRow(UUID id, RecordReceipt receipt) {
    this.id = id;
    record = receipt.record().value();
    user = receipt.user().value();
    number = receipt.version();
    at = receipt.at();
  }

  RecordReceipt receipt() {
    return new RecordReceipt(new RecordId(record), new UserId(user), number, at);
  }
}
