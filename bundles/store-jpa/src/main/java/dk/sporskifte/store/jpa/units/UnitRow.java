package dk.sporskifte.store.jpa.units;

import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "staff_unit")
class UnitRow extends VersionedRow {
  @Id private UUID id;
  private String name;
  private String type;
  private String area;
  private String district;

  @Column(name = "parent_id")
  private UUID parent;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  protected UnitRow() {}

  UnitRow(StaffUnit unit) {
    id = unit.id().value();
    from = unit.from();
    take(unit);
  }

  final void take(StaffUnit unit) {
    name = unit.name();
    type = unit.type();
    area = unit.area();
    district = unit.district().orElse(null);
    parent = unit.parent().map(UnitId::value).orElse(null);
    until = unit.until().orElse(null);
  }

  StaffUnit unit() {
    return new StaffUnit(
        new UnitId(id),
        name,
        type,
        area,
        Optional.ofNullable(district),
        Optional.ofNullable(parent).map(UnitId::new),
        from,
        Optional.ofNullable(until),
        version());
  }
}
