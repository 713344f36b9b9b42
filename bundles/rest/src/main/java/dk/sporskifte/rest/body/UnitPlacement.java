package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.BuildingNetwork;
import dk.sporskifte.model.PostId;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * The units a case is placed with.
 *
 * @param owner the one that owns it
 * @param coOwner another that owns it too
 * @param because why
 */
public record UnitPlacement(
    @NotNull At owner, Optional<At> coOwner, @NotBlank @Size(max = Limits.TEXT) String because) {
  /**
   * A unit and who is responsible there.
   *
   * @param unit its id in the way of working
   * @param post the responsible post
   */
  public record At(@NotBlank @Size(max = Limits.LINE) String unit, @NotNull PostId post) {
    public BuildingNetwork.At at() {
      return new BuildingNetwork.At(unit, post);
    }
  }

  @Override
  public String toString() {
    return "UnitPlacement";
  }
}
