package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something changed for somebody in the civil registration.
 *
 * @param id the register's own, so that one that comes twice is known
 * @param number of whom
 * @param municipality to which they moved; stated with MOVED_AWAY alone
 * @param address stated with ADDRESS alone
 * @param newNumber stated with NUMBER alone
 */
public record RegisterEvent(
    UUID id,
    Kind kind,
    CprNumber number,
    LocalDate on,
    Optional<MunicipalityCode> municipality,
    Optional<String> address,
    Optional<CprNumber> newNumber) {
  public RegisterEvent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(number);
    Objects.requireNonNull(on);
    Require.that(
        municipality.isPresent() == (kind == Kind.MOVED_AWAY), "a move tells the municipality");
    Require.that(address.isPresent() == (kind == Kind.ADDRESS), "an address is told");
    Require.that(newNumber.isPresent() == (kind == Kind.NUMBER), "a new number is told");
  }

  public static RegisterEvent of(UUID id, Kind kind, CprNumber number, LocalDate on) {
    return new RegisterEvent(
        id, kind, number, on, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static RegisterEvent moved(
      UUID id, CprNumber number, LocalDate on, MunicipalityCode municipality) {
    return new RegisterEvent(
        id,
        Kind.MOVED_AWAY,
        number,
        on,
        Optional.of(municipality),
        Optional.empty(),
        Optional.empty());
  }

  /** What changed. */
  public enum Kind {
    ADDRESS,
    /** Name and address protection begins (code 0001). */
    PROTECTED,
    UNPROTECTED,
    MOVED_AWAY,
    DIED,
    /** Another has custody. */
    CUSTODY,
    /** The person got another number. */
    NUMBER
  }

  @Override
  public String toString() {
    return "RegisterEvent " + id;
  }
}
