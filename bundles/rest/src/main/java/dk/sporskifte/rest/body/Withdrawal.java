package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** The young person no longer wishes to take part. */
public record Withdrawal(@NotNull LocalDate on, @NotNull @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "Withdrawal";
  }
}
