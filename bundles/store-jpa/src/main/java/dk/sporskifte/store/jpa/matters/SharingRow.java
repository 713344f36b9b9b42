package dk.sporskifte.store.jpa.matters;

import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Sharing;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "sharing")
class SharingRow {
  @Id private UUID id;

  @Column(name = "matter_id")
  private UUID matter;

  @Enumerated(EnumType.STRING)
  @Column(name = "recipient_kind")
  private Sharing.To to;

  @Column(name = "recipient_post")
  private UUID post;

  private String recipient;
  private String purpose;
  private String shared;
  private String necessity;

  @Enumerated(EnumType.STRING)
  private LegalBasis basis;

  @Column(name = "consent_id")
  private UUID consent;

  @Column(name = "shared_by")
  private UUID sharedBy;

  @Column(name = "shared_at")
  private Instant sharedAt;

  protected SharingRow() {}

  SharingRow(Sharing sharing) {
    id = sharing.id();
    matter = sharing.matter();
    to = sharing.to();
    post = sharing.post().map(PostId::value).orElse(null);
    recipient = sharing.recipient();
    purpose = sharing.purpose();
    shared = sharing.shared();
    necessity = sharing.necessity();
    basis = sharing.basis();
    consent = sharing.consent().orElse(null);
    sharedBy = sharing.sharedBy().value();
    sharedAt = sharing.sharedAt();
  }

  Sharing sharing() {
    return new Sharing(
        id,
        matter,
        to,
        Optional.ofNullable(post).map(PostId::new),
        recipient,
        purpose,
        shared,
        necessity,
        basis,
        Optional.ofNullable(consent),
        new UserId(sharedBy),
        sharedAt);
  }
}
