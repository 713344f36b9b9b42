package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.SharingInformation;
import dk.sporskifte.model.Agreement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A consent to tell one recipient one thing for a time.
 *
 * @param to who may be told, as the recipient is named when it is
 * @param about what may be told, and for what
 * @param until first day on which it is over
 * @param reference the partner's own, where they tell us on it in turn
 * @param feed by which they tell us, for example {@code jobcentre-status}; with a reference alone
 */
public record NewDisclosureConsent(
    @NotNull Agreement.GivenBy givenBy,
    @NotBlank @Size(max = Limits.LINE) String to,
    @NotBlank @Size(max = Limits.TEXT) String about,
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    Optional<@Size(max = 100) String> reference,
    Optional<@Size(max = 60) String> feed) {
  public SharingInformation.NewConsent consent(UUID matter, UUID id) {
    return new SharingInformation.NewConsent(
        id,
        matter,
        givenBy,
        to,
        about,
        from,
        until,
        reference.map(String::strip).filter(given -> !given.isEmpty()),
        feed.map(String::strip).filter(given -> !given.isEmpty()));
  }

  @Override
  public String toString() {
    return "NewDisclosureConsent";
  }
}
