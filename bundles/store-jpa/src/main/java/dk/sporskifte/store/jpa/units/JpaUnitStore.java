package dk.sporskifte.store.jpa.units;

import dk.sporskifte.casework.api.port.UnitStore;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SparringDoor;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Units and their doors to sparring, in rows. */
public record JpaUnitStore(Rows rows) implements UnitStore {
  @Override
  public void add(StaffUnit unit) {
    rows.add(new UnitRow(unit));
  }

  @Override
  public void save(StaffUnit unit) {
    rows.save(UnitRow.class, unit.id().value(), unit.version(), row -> row.take(unit));
  }

  @Override
  public Optional<StaffUnit> unit(UnitId id) {
    return rows.find(UnitRow.class, id.value()).map(UnitRow::unit);
  }

  @Override
  public List<StaffUnit> units() {
    return rows.list(UnitRow.class, "select u from UnitRow u order by u.name, u.id").stream()
        .map(UnitRow::unit)
        .toList();
  }

  @Override
  public List<SparringDoor> doors() {
    return rows.table("select unit_id, area, post_id from sparring_door order by id").stream()
        .map(
            row ->
                new SparringDoor(
                    Optional.ofNullable((UUID) row[0]).map(UnitId::new),
                    Optional.ofNullable((String) row[1]),
                    new PostId((UUID) row[2])))
        .toList();
  }

  @Override
  public void put(SparringDoor door) {
    door.unit()
        .ifPresentOrElse(
            unit -> put("unit_id", unit.value(), door.post()),
            () -> put("area", door.area().orElseThrow(), door.post()));
  }

  private void put(String column, Object place, PostId post) {
    rows.execute(
        "insert into sparring_door (id, %1$s, post_id) values (?1, ?2, ?3)".formatted(column)
            + " on conflict (%1$s) do update set post_id = excluded.post_id".formatted(column),
        rows.newId(),
        place,
        post.value());
  }
}
