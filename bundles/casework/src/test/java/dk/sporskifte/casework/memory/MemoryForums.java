package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.ForumStore;
import dk.sporskifte.model.ForumChange;
import java.util.Comparator;
import java.util.List;

record MemoryForums(Session session) implements ForumStore {
  @Override
  public void add(ForumChange change) {
    session.table(ForumChange.class).add(change.id(), change);
  }

  @Override
  public List<ForumChange> changes() {
    return session
        .table(ForumChange.class)
        .all()
        .sorted(Comparator.comparing(ForumChange::from))
        .toList();
  }
}
