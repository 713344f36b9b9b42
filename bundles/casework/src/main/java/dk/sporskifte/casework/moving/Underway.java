package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.view.ImportProgress;
import dk.sporskifte.model.TenantKey;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** How far the imports of this node have come. Nothing but a bar on a page hangs on it. */
class Underway {
  private final Map<Key, ImportProgress> all = new ConcurrentHashMap<>();

  /**
   * An import somebody waits for.
   *
   * @param digest of its preview
   */
  record Key(TenantKey tenant, UUID actor, String digest) {}

  ImportProgress of(Key key) {
    return all.getOrDefault(key, ImportProgress.NONE);
  }

  /**
   * @param use is handed what is to be run after each line
   */
  <T> T during(Key key, int total, Function<Runnable, T> use) {
    all.put(key, new ImportProgress(0, total));
    try {
      return use.apply(
          () -> all.computeIfPresent(key, (k, p) -> new ImportProgress(p.done() + 1, p.total())));
    } finally {
      all.remove(key);
    }
  }
}
