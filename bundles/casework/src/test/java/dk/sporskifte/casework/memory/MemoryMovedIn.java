package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.MovedInStore;
import dk.sporskifte.model.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was moved in, for leaders alone. */
record MemoryMovedIn(Session session) implements MovedInStore {
  @Override
  public Map<String, MovedIn> find(Set<String> keys) {
    return session
        .table(MovedIn.class)
        .all()
        .filter(line -> session.isA(Role.LEADER) && keys.contains(line.key()))
        .collect(Collectors.toMap(MovedIn::key, line -> line));
  }

  @Override
  public void add(MovedIn line) {
    session.table(MovedIn.class).add(line.key(), line);
  }
}
