package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RegisterStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the civil registration says about the person of a line.
 *
 * @param whyNot Danish; why it cannot be looked up, absent where it can
 * @param lookUps oldest first
 * @param standing of the person it is matched to
 * @param movedTo another municipality, by whatever tells so: events, a look-up or the sender
 */
public record RegisterView(
    InboxLineId line,
    Optional<String> whyNot,
    List<LookUp> lookUps,
    RegisterStanding standing,
    Optional<MunicipalityCode> movedTo) {
  public RegisterView {
    lookUps = List.copyOf(lookUps);
  }

  /**
   * @param by the name of who looked
   * @param found absent where the number is nobody's
   */
  public record LookUp(UUID id, String purpose, String by, Instant at, Optional<Found> found) {}

  /**
   * @param numberMasked the present number: the birth date alone
   * @param otherNumber whether that is another than the line's
   */
  public record Found(
      String name,
      String numberMasked,
      boolean otherNumber,
      boolean addressProtected,
      MunicipalityCode municipality,
      Optional<LocalDate> diedOn) {}
}
