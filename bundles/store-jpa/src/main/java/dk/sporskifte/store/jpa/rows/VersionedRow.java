package dk.sporskifte.store.jpa.rows;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.OptimisticLocking;
import org.eclipse.persistence.annotations.OptimisticLockingType;

/**
 * A row that is changed by one at a time. The version is counted here and not by EclipseLink, which
 * would leave out a save that changes nothing.
 */
@MappedSuperclass
@OptimisticLocking(
    type = OptimisticLockingType.SELECTED_COLUMNS,
    selectedColumns = @Column(name = "VERSION"))
public abstract class VersionedRow {
  private int version = 1;

  protected final int version() {
    return version;
  }

  final void countUp() {
    version++;
  }
}
