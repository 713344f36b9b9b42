package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.AppointingAuthorities.NewAppointment;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * An authority person appointed to a seat.
 *
 * @param user the account; absent for those without a log-in
 * @param until the first day no more
 * @param appointedBy who appointed
 */
public record NewAuthority(
    @NotBlank @Size(max = Limits.LINE) String forum,
    @NotBlank @Size(max = Limits.LINE) String seat,
    Optional<UserId> user,
    @NotBlank @Size(max = Limits.LINE) String name,
    @NotNull LocalDate from,
    Optional<LocalDate> until,
    @NotBlank @Size(max = Limits.LINE) String appointedBy) {
  public NewAppointment appointment(UUID id) {
    return new NewAppointment(id, forum, seat, user, name, from, until, appointedBy);
  }

  @Override
  public String toString() {
    return "NewAuthority";
  }
}
