package dk.sporskifte.store.jpa.people;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RegisterEntry;
import dk.sporskifte.model.RegisterLookUp;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "register_look_up")
class LookUpRow {
  @Id private UUID id;

  @Column(name = "line_id")
  private UUID line;

  private String purpose;
  private String number;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "address_protected")
  private boolean addressProtected;

  private String municipality;

  @Column(name = "died_on")
  private LocalDate diedOn;

  @Column(name = "looked_up_by")
  private UUID by;

  @Column(name = "looked_up_at")
  private Instant at;

  protected LookUpRow() {}

  LookUpRow(RegisterLookUp lookUp) {
    id = lookUp.id();
    line = lookUp.line().value();
    purpose = lookUp.purpose();
    by = lookUp.by().value();
    at = lookUp.at();
    lookUp
        .found()
        .ifPresent(
            found -> {
              number = found.number().value();
              givenName = found.givenName();
              familyName = found.familyName();
              addressProtected = found.addressProtected();
              municipality = found.municipality().value();
              diedOn = found.diedOn().orElse(null);
            });
  }

  RegisterLookUp lookUp() {
    return new RegisterLookUp(
        id,
        new InboxLineId(line),
        purpose,
        new UserId(by),
        at,
        Optional.ofNullable(number).map(this::entry));
  }

  private RegisterEntry entry(String found) {
    return new RegisterEntry(
        new CprNumber(found),
        givenName,
        familyName,
        addressProtected,
        new MunicipalityCode(municipality),
        Optional.ofNullable(diedOn));
  }
}
