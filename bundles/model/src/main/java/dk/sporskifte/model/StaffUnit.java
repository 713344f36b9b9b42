package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit of the municipality in which people work: a school, a health service. Entered by the
 * municipality; posts belong to it by its name.
 *
 * @param type id in the way of working
 * @param area id of the area that answers for it
 * @param district code of the part of the local forum it belongs to
 * @param parent the unit it is part of
 * @param from first day
 * @param until first day no more
 */
public record StaffUnit(
    UnitId id,
    String name,
    String type,
    String area,
    Optional<String> district,
    Optional<UnitId> parent,
    LocalDate from,
    Optional<LocalDate> until,
    int version) {
  public StaffUnit {
    Objects.requireNonNull(id);
    name = Require.text(name, "name");
    type = Require.text(type, "type");
    area = Require.text(area, "area");
    Objects.requireNonNull(district);
    Objects.requireNonNull(parent);
    Require.that(!parent.equals(Optional.of(id)), "no unit is part of itself");
    Objects.requireNonNull(from);
    until.ifPresent(u -> Require.that(u.isAfter(from), "a unit is there for at least a day"));
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }
}
