package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What events of the civil registration told of somebody and that stays.
 *
 * @param movedTo another municipality
 */
public record RegisterStanding(
    Optional<LocalDate> diedOn, Optional<LocalDate> movedOn, Optional<MunicipalityCode> movedTo) {
  /** Nothing was told. */
  public static final RegisterStanding NOTHING =
      new RegisterStanding(Optional.empty(), Optional.empty(), Optional.empty());

  public RegisterStanding {
    Require.that(movedOn.isPresent() == movedTo.isPresent(), "a move has its day");
  }

  /** As that municipality reads it: who has moved there is not gone. */
  public RegisterStanding seenFrom(MunicipalityCode home) {
    return movedTo.filter(home::equals).isPresent()
        ? new RegisterStanding(diedOn, Optional.empty(), Optional.empty())
        : this;
  }
}
