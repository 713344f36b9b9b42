package dk.sporskifte.store.jpa.people;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "person")
class PersonRow extends VersionedRow {
  @Id private UUID id;
  private String cpr;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private LocalDate born;

  @Column(name = "address_protected")
  private boolean addressProtected;

  private String address;
  private String phone;

  protected PersonRow() {}

  PersonRow(Person person) {
    id = person.id().value();
    take(person);
  }

  final void take(Person person) {
    cpr = person.cpr().map(CprNumber::value).orElse(null);
    givenName = person.givenName();
    familyName = person.familyName();
    born = person.born();
    addressProtected = person.addressProtected();
    address = person.address().orElse(null);
    phone = person.phone().orElse(null);
  }

  Person person() {
    return new Person(
        new PersonId(id),
        Optional.ofNullable(cpr).map(CprNumber::new),
        givenName,
        familyName,
        born,
        addressProtected,
        Optional.ofNullable(address),
        Optional.ofNullable(phone),
        version());
  }
}
