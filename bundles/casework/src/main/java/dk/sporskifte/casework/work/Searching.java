package dk.sporskifte.casework.work;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.Sought;
import java.util.Optional;

/** What the audit trail keeps of a search: that there was one, and how much it showed. */
public final class Searching {
  private Searching() {}

  /**
   * @param among Danish
   */
  public static <T> Outcome<Page<T>> shown(
      Work work, Optional<Sought> sought, String among, Page<T> page) {
    sought.ifPresent(
        s ->
            work.trace()
                .because("Søgning blandt %s: %d vist".formatted(among, page.items().size())));
    return Outcome.done(page);
  }
}
