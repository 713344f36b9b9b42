package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.KeepingUnits.UnitFacts;
import dk.sporskifte.model.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A unit as it is to be.
 *
 * @param type id in the way of working
 * @param area id of the area that answers for it
 * @param district code of the school district it belongs to
 * @param parent the unit it is part of
 * @param until the first day it is there no more
 */
public record ChangedUnit(
    @NotBlank @Size(max = Limits.LINE) String name,
    @NotBlank @Size(max = Limits.LINE) String type,
    @NotBlank @Size(max = Limits.LINE) String area,
    Optional<@Size(max = Limits.LINE) String> district,
    Optional<UnitId> parent,
    Optional<LocalDate> until) {
  public UnitFacts facts() {
    return new UnitFacts(name, type, area, district, parent);
  }

  @Override
  public String toString() {
    return "ChangedUnit";
  }
}
