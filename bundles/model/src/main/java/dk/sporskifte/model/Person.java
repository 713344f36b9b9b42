package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A young person (or another party of a case).
 *
 * @param cpr absent when unknown; then the birth date was supplied separately
 * @param addressProtected CPR protection code 0001 (LAW-26): the address is shown to nobody without
 *     need
 * @param version rises with each change; what an {@code ETag} carries
 */
public record Person(
    PersonId id,
    Optional<CprNumber> cpr,
    String givenName,
    String familyName,
    LocalDate born,
    boolean addressProtected,
    Optional<String> address,
    Optional<String> phone,
    int version) {
  public Person {
    Objects.requireNonNull(id);
    Objects.requireNonNull(cpr);
    givenName = Require.text(givenName, "givenName");
    familyName = Require.text(familyName, "familyName");
    Objects.requireNonNull(born);
    Objects.requireNonNull(address);
    Objects.requireNonNull(phone);
    cpr.ifPresent(
        c -> Require.that(c.birthDate().equals(born), "birth date and CPR number disagree"));
  }

  public String name() {
    return givenName + " " + familyName;
  }

  /** Ids only, so that a person never reaches a log by accident. */
  @Override
  public String toString() {
    return "Person " + id.value();
  }
}
