package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the civil registration tells of somebody; an address is not asked for.
 *
 * @param number the present one, which may be another than was asked for
 * @param municipality where they live
 */
public record RegisterEntry(
    CprNumber number,
    String givenName,
    String familyName,
    boolean addressProtected,
    MunicipalityCode municipality,
    Optional<LocalDate> diedOn) {
  public RegisterEntry {
    Objects.requireNonNull(number);
    givenName = Require.text(givenName, "givenName");
    familyName = Require.text(familyName, "familyName");
    Objects.requireNonNull(municipality);
    Objects.requireNonNull(diedOn);
  }

  @Override
  public String toString() {
    return "RegisterEntry";
  }
}
