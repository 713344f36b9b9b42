package dk.sporskifte.store.jpa.network;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
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
@Table(name = "case_partner")
class CasePartnerRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private String organisation;

  @Enumerated(EnumType.STRING)
  private CasePartner.Kind kind;

  private String contact;

  @Column(name = "user_id")
  private UUID user;

  @Enumerated(EnumType.STRING)
  private LegalBasis basis;

  private String necessity;

  @Column(name = "draw_in")
  private String drawIn;

  @Enumerated(EnumType.STRING)
  private CasePartner.Sees sees;

  @Column(name = "takes_part_from")
  private LocalDate from;

  @Column(name = "takes_part_until")
  private LocalDate until;

  @Column(name = "added_by")
  private UUID addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected CasePartnerRow() {}

  CasePartnerRow(CasePartner partner) {
    id = partner.id().value();
    caseId = partner.caseId().value();
    organisation = partner.organisation();
    kind = partner.kind();
    contact = partner.contact();
    user = partner.user().map(UserId::value).orElse(null);
    basis = partner.basis();
    necessity = partner.necessity();
    drawIn = partner.drawIn().orElse(null);
    sees = partner.sees();
    from = partner.from();
    until = partner.until();
    addedBy = partner.addedBy().value();
    addedAt = partner.addedAt();
  }

  void end(Instant at) {
    endedAt = at;
  }

  CasePartner partner() {
    return new CasePartner(
        new CasePartnerId(id),
        new CaseId(caseId),
        organisation,
        kind,
        contact,
        Optional.ofNullable(user).map(UserId::new),
        basis,
        necessity,
        Optional.ofNullable(drawIn),
        sees,
        from,
        until,
        new UserId(addedBy),
        addedAt,
        Optional.ofNullable(endedAt),
        version());
  }
}
