package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.SparringDoor;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import java.util.List;
import java.util.Optional;

/** The municipality's units; nobody's data. */
public interface UnitStore {
  void add(StaffUnit unit);

  void save(StaffUnit unit);

  Optional<StaffUnit> unit(UnitId id);

  /** By name; past, present and coming. */
  List<StaffUnit> units();

  List<SparringDoor> doors();

  /** Instead of the one before. */
  void put(SparringDoor door);
}
