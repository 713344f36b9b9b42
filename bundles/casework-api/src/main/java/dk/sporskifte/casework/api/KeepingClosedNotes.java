package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notes of a council that others lead, read by those alone who attended and by kept seats. */
public interface KeepingClosedNotes {
  /** Newest first. */
  Outcome<List<ClosedNote>> list(Tenant tenant, Actor actor);

  Outcome<ClosedNote> write(Tenant tenant, Actor actor, NewNote note);

  /**
   * Attendance, actions and notes.
   *
   * @param attended accounts beside whoever writes it
   * @param others who attended without a log-in here
   */
  record NewNote(
      UUID id,
      LocalDate on,
      List<UserId> attended,
      Optional<String> others,
      String actions,
      String notes) {
    public NewNote {
      attended = List.copyOf(attended);
    }

    @Override
    public String toString() {
      return "NewNote " + id;
    }
  }
}
