package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** How a youth contract came out. */
public record YouthContractEnding(
    @NotNull LocalDate on, boolean kept, @NotBlank @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "YouthContractEnding";
  }
}
