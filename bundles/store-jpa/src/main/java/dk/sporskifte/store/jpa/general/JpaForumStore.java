package dk.sporskifte.store.jpa.general;

import dk.sporskifte.casework.api.port.ForumStore;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;

/** What became of forums, in rows. */
public final class JpaForumStore implements ForumStore {
  private final Rows rows;

  public JpaForumStore(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(ForumChange change) {
    rows.add(new ForumChangeRow(change));
  }

  @Override
  public List<ForumChange> changes() {
    return rows
        .list(ForumChangeRow.class, "select c from ForumChangeRow c order by c.from, c.at, c.id")
        .stream()
        .map(ForumChangeRow::change)
        .toList();
  }
}
