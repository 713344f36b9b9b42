package dk.sporskifte.rest.body;

import dk.sporskifte.model.YoungPersonContact;
import java.time.LocalDate;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Contact with the young person, had or tried.
 *
 * @param reached whether the young person was met or answered
 */
public record NewContact(
    @NotNull LocalDate on,
    @NotNull YoungPersonContact.Way way,
    boolean reached,
    @NotNull @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "NewContact";
  }
}
