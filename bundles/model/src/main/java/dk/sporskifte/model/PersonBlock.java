package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Who a feed record is about, as the sender wrote it: a CPR number, or name and birth date. */
public record PersonBlock(
    Optional<CprNumber> cpr,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<LocalDate> born,
    boolean addressProtected,
    Optional<String> homeMunicipality,
    Optional<String> address,
    Optional<String> phone) {
  public PersonBlock {
    Objects.requireNonNull(homeMunicipality);
    Objects.requireNonNull(phone);
    born = born.or(() -> cpr.map(CprNumber::birthDate));
    address = addressProtected ? Optional.empty() : address;
  }

  /** A CPR number, or name and birth date. */
  public boolean identifiable() {
    return cpr.isPresent() || (givenName.isPresent() && familyName.isPresent() && born.isPresent());
  }

  @Override
  public String toString() {
    return "PersonBlock";
  }
}
