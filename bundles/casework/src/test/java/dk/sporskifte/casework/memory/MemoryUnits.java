package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.UnitStore;
import dk.sporskifte.model.SparringDoor;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemoryUnits(Session session) implements UnitStore {
  @Override
  public void add(StaffUnit unit) {
    table().add(unit.id(), unit);
  }

  @Override
  public void save(StaffUnit unit) {
    table().save(unit.id(), unit);
  }

  @Override
  public Optional<StaffUnit> unit(UnitId id) {
    return table().find(id);
  }

  @Override
  public List<StaffUnit> units() {
    return table().all().sorted(Comparator.comparing(StaffUnit::name)).toList();
  }

  @Override
  public List<SparringDoor> doors() {
    return session.table(SparringDoor.class).all().toList();
  }

  @Override
  public void put(SparringDoor door) {
    Table<SparringDoor> doors = session.table(SparringDoor.class);
    doors.remove(d -> d.unit().equals(door.unit()) && d.area().equals(door.area()));
    doors.add(door, door);
  }

  private Table<StaffUnit> table() {
    return session.table(StaffUnit.class);
  }
}
