package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.RaisingConcern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import java.util.Optional;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A new concern.
 *
 * @param channel how it reached us
 * @param childsWords the young person's own words
 */
public record NewConcern(
    @NotNull @Valid Subject person,
    @NotNull IntakeChannel channel,
    @NotBlank @Size(max = Limits.TEXT) String text,
    Optional<@Size(max = Limits.TEXT) String> childsWords) {
  public RaisingConcern.NewConcern concern(UUID id) {
    return new RaisingConcern.NewConcern(
        new ConcernId(id), person.youngPerson(), channel, text, childsWords);
  }

  @Override
  public String toString() {
    return "NewConcern";
  }
}
