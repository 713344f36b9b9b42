package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.model.Referrer;
import dk.sporskifte.model.UserId;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;

/** Who referred, within the row of the case. */
@Embeddable
class ReferrerColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "referrer_kind")
  private Referrer.Kind kind;

  @Column(name = "referrer_name")
  private String name;

  @Column(name = "referrer_organisation")
  private String organisation;

  @Column(name = "referrer_contact")
  private String contact;

  @Column(name = "referrer_user")
  private UUID user;

  @Column(name = "wishes_to_present")
  private boolean wishesToPresent;

  protected ReferrerColumns() {}

  ReferrerColumns(Referrer referrer) {
    kind = referrer.kind();
    name = referrer.name();
    organisation = referrer.organisation().orElse(null);
    contact = referrer.contact().orElse(null);
    user = referrer.user().map(UserId::value).orElse(null);
    wishesToPresent = referrer.wishesToPresent();
  }

  Referrer referrer() {
    return new Referrer(
        kind,
        name,
        Optional.ofNullable(organisation),
        Optional.ofNullable(contact),
        Optional.ofNullable(user).map(UserId::new),
        wishesToPresent);
  }
}
