package dk.sporskifte.store.jpa.network;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "network_reason")
class NetworkReasonRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private NetworkReason.What what;

  private int meetings;
  private int professionals;
  private String reason;

  @Column(name = "given_by")
  private UUID givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected NetworkReasonRow() {}

  NetworkReasonRow(NetworkReason given) {
    id = given.id();
    caseId = given.caseId().value();
    what = given.what();
    meetings = given.meetings();
    professionals = given.professionals();
    reason = given.reason();
    givenBy = given.givenBy().value();
    givenAt = given.givenAt();
  }

  NetworkReason reason() {
    return new NetworkReason(
        id,
        new CaseId(caseId),
        what,
        meetings,
        professionals,
        reason,
        new UserId(givenBy),
        givenAt);
  }
}
