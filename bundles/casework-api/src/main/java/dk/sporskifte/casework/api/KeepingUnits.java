package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.UnitView;
import dk.sporskifte.casework.api.view.UnitsView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** The register of the municipality's units, and the one door to sparring of each. */
public interface KeepingUnits {
  /** Those of today and those to come; empty where the way of working knows no register. */
  Outcome<UnitsView> units(Tenant tenant, Actor actor);

  /** Refused where its name is taken, or what it names is unknown. */
  Outcome<UnitView> add(Tenant tenant, Actor actor, UnitId id, LocalDate from, UnitFacts facts);

  /** A new name follows in the posts that belong to it. */
  Outcome<UnitView> change(
      Tenant tenant,
      Actor actor,
      UnitId id,
      int version,
      Optional<LocalDate> until,
      UnitFacts facts);

  /** Instead of the one before. */
  Outcome<UnitsView> nameAdviser(Tenant tenant, Actor actor, UnitId unit, PostId post);

  /** For the units of the area that have none of their own. */
  Outcome<UnitsView> nameAdviser(Tenant tenant, Actor actor, String area, PostId post);

  /**
   * What is said of a unit.
   *
   * @param type id in the way of working
   * @param area id in the way of working
   * @param district code of the part of the local forum it belongs to
   */
  record UnitFacts(
      String name, String type, String area, Optional<String> district, Optional<UnitId> parent) {}
}
