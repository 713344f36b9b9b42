package dk.sporskifte.rest.body;

import dk.sporskifte.model.UserId;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** Whom a leader finds where the holder is gone. */
public record NewHolder(@NotNull UserId to, @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "NewHolder";
  }
}
