package dk.sporskifte.store.jpa.matters;

import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.DisclosureConsent;
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
@Table(name = "disclosure_consent")
class DisclosureConsentRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "matter_id")
  private UUID matter;

  @Enumerated(EnumType.STRING)
  @Column(name = "given_by")
  private Agreement.GivenBy givenBy;

  private String recipient;
  private String about;
  private String reference;
  private String feed;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected DisclosureConsentRow() {}

  DisclosureConsentRow(DisclosureConsent consent) {
    id = consent.id();
    matter = consent.matter();
    givenBy = consent.givenBy();
    recipient = consent.to();
    about = consent.about();
    from = consent.from();
    until = consent.until();
    reference = consent.reference().orElse(null);
    feed = consent.feed().orElse(null);
    recordedBy = consent.recordedBy().value();
    recordedAt = consent.recordedAt();
    take(consent);
  }

  final void take(DisclosureConsent consent) {
    withdrawnOn = consent.withdrawnOn().orElse(null);
  }

  DisclosureConsent consent() {
    return new DisclosureConsent(
        id,
        matter,
        givenBy,
        recipient,
        about,
        from,
        until,
        Optional.ofNullable(reference),
        Optional.ofNullable(feed),
        Optional.ofNullable(withdrawnOn),
        new UserId(recordedBy),
        recordedAt,
        version());
  }
}
