package dk.sporskifte.store.jpa.people;

import dk.sporskifte.casework.api.port.MovedInStore;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was moved in, in rows that nobody changes. */
public record JpaMovedInStore(Rows rows) implements MovedInStore {
  @Override
  public Map<String, MovedIn> find(Set<String> keys) {
    return rows
        .select(MovedInRow.class, "select m.* from moved_in m")
        .where("m.own_key = any (cast(? as text[]))", ArrayLiteral.of(keys))
        .inOrder("m.own_key")
        .stream()
        .map(MovedInRow::line)
        .collect(Collectors.toMap(MovedIn::key, line -> line));
  }

  @Override
  public void add(MovedIn line) {
    rows.addLast(new MovedInRow(line));
  }
}
