package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.KeepingUnits.UnitFacts;
import dk.sporskifte.model.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A new unit.
 *
 * @param type id in the way of working
 * @param area id of the area that answers for it
 * @param district code of the school district it belongs to
 * @param parent the unit it is part of
 * @param from its first day
 */
public record NewUnit(
    @NotBlank @Size(max = Limits.LINE) String name,
    @NotBlank @Size(max = Limits.LINE) String type,
    @NotBlank @Size(max = Limits.LINE) String area,
    Optional<@Size(max = Limits.LINE) String> district,
    Optional<UnitId> parent,
    @NotNull LocalDate from) {
  public UnitFacts facts() {
    return new UnitFacts(name, type, area, district, parent);
  }

  @Override
  public String toString() {
    return "NewUnit";
  }
}
