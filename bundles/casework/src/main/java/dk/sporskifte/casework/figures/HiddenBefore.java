package dk.sporskifte.casework.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What was hidden lately: of the same numbers it is the same, and is not reckoned again. */
final class HiddenBefore {
  private static final int MOST = 8;

  private final Map<Suppression, Set<String>> lately =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Suppression, Set<String>> eldest) {
          return size() > MOST;
        }
      };

  Set<String> in(Suppression figures) {
    Set<String> hidden = find(figures);
    if (hidden == null) {
      hidden = Set.copyOf(figures.hidden());
      keep(figures, hidden);
    }
    return hidden;
  }

  private synchronized Set<String> find(Suppression figures) {
    return lately.get(figures);
  }

  private synchronized void keep(Suppression figures, Set<String> hidden) {
    lately.put(figures, hidden);
  }
}
