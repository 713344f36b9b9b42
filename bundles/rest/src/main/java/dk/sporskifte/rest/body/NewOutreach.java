package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.ReachingOut;
import dk.sporskifte.model.OutreachId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A contact on the street, with as little as there can be and no CPR number.
 *
 * @param called what the young person lets themselves be called
 */
public record NewOutreach(
    @NotNull LocalDate on,
    @NotBlank @Size(max = Limits.LINE) String place,
    @NotBlank @Size(max = Limits.TEXT) String about,
    Optional<@Size(max = Limits.LINE) String> called) {
  public ReachingOut.NewContact contact(UUID id) {
    return new ReachingOut.NewContact(new OutreachId(id), on, place, about, called);
  }

  @Override
  public String toString() {
    return "NewOutreach";
  }
}
