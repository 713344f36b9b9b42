package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.CoveringForColleagues;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotNull;

/**
 * Somebody who will be away; why is not asked.
 *
 * @param from first day away
 * @param backOn first day back, as far as it is known
 * @param cover who acts in the posts meanwhile
 */
public record NewAbsence(
    @NotNull UserId user,
    @NotNull LocalDate from,
    Optional<LocalDate> backOn,
    Optional<UserId> cover) {
  public CoveringForColleagues.NewAbsence absence(UUID id) {
    return new CoveringForColleagues.NewAbsence(new AbsenceId(id), user, from, backOn, cover);
  }
}
