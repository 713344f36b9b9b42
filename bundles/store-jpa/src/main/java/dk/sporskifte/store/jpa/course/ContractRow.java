package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.model.YouthContract;
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
@Table(name = "youth_contract")
class ContractRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate until;

  private String conditions;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  private Boolean kept;

  @Column(name = "ending_note")
  private String endingNote;

  protected ContractRow() {}

  ContractRow(YouthContract contract) {
    id = contract.id();
    caseId = contract.caseId().value();
    validFrom = contract.from();
    until = contract.until();
    conditions = contract.conditions();
    by = contract.by().value();
    at = contract.at();
    take(contract);
  }

  /** What was agreed stands; how it came out is told later. */
  final void take(YouthContract contract) {
    contract
        .ending()
        .ifPresent(
            ending -> {
              endedOn = ending.on();
              kept = ending.kept();
              endingNote = ending.note();
            });
  }

  YouthContract contract() {
    return new YouthContract(
        id,
        new CaseId(caseId),
        validFrom,
        until,
        conditions,
        new UserId(by),
        at,
        Optional.ofNullable(endedOn).map(on -> new YouthContract.Ending(on, kept, endingNote)),
        version());
  }
}
