package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.SharingIncidentTasks;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.TaskId;
import java.time.LocalDate;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Something to do; it names nobody.
 *
 * @param owner a post of the network
 */
public record NewIncidentTask(
    @NotBlank @Size(max = Limits.TEXT) String text, @NotNull PostId owner, @NotNull LocalDate due) {
  public SharingIncidentTasks.NewIncidentTask task(IncidentId incident, UUID id) {
    return new SharingIncidentTasks.NewIncidentTask(new TaskId(id), incident, text, owner, due);
  }

  @Override
  public String toString() {
    return "NewIncidentTask";
  }
}
