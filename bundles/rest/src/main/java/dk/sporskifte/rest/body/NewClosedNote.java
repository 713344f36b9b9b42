package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.KeepingClosedNotes.NewNote;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A council's meeting.
 *
 * @param attended accounts beside the caller's
 * @param others who attended without a log-in here
 */
public record NewClosedNote(
    @NotNull LocalDate on,
    @Size(max = 50) List<@NotNull UserId> attended,
    Optional<@Size(max = Limits.TEXT) String> others,
    @NotBlank @Size(max = Limits.TEXT) String actions,
    @NotBlank @Size(max = Limits.TEXT) String notes) {
  public NewClosedNote {
    attended = attended == null ? List.of() : attended;
  }

  public NewNote note(UUID id) {
    return new NewNote(id, on, attended, others, actions, notes);
  }

  @Override
  public String toString() {
    return "NewClosedNote";
  }
}
