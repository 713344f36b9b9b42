package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.PersonBlock;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** Who a record is about as the sender wrote it, within the row of the line. */
@Embeddable
class PersonBlockColumns {
  private String cpr;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private LocalDate born;

  @Column(name = "address_protected")
  private boolean addressProtected;

  @Column(name = "home_municipality")
  private String homeMunicipality;

  private String address;
  private String phone;

  protected PersonBlockColumns() {}

  PersonBlock block() {
    return new PersonBlock(
        Optional.ofNullable(cpr).map(CprNumber::new),
        Optional.ofNullable(givenName),
        Optional.ofNullable(familyName),
        Optional.ofNullable(born),
        addressProtected,
        Optional.ofNullable(homeMunicipality),
        Optional.ofNullable(address),
        Optional.ofNullable(phone));
  }
}
