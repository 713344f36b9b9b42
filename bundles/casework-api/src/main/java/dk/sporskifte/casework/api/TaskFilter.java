package dk.sporskifte.casework.api;

import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which open tasks are asked for; all that is stated must hold.
 *
 * @param mine of the posts the actor holds
 * @param recent made today or within the six days before
 * @param dueBefore that day is not among them
 */
public record TaskFilter(
    boolean mine, boolean recent, Optional<LocalDate> dueBefore, Optional<Task.Kind> kind) {
  public TaskFilter {
    Objects.requireNonNull(dueBefore);
    Objects.requireNonNull(kind);
  }

  /** All the actor may see. */
  public static TaskFilter none() {
    return new TaskFilter(false, false, Optional.empty(), Optional.empty());
  }

  /** Those of the posts the actor holds. */
  public static TaskFilter ofMine() {
    return new TaskFilter(true, false, Optional.empty(), Optional.empty());
  }
}
