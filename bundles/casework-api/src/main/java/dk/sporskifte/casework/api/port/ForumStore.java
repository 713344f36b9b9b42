package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.ForumChange;
import java.util.List;

/** What became of forums; nobody's data. */
public interface ForumStore {
  void add(ForumChange change);

  /** By the day they hold from, and then in the order they were entered. */
  List<ForumChange> changes();
}
