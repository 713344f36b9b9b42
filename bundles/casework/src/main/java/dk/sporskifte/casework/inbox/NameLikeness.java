package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.view.InboxLineView.Candidate.Reason;
import dk.sporskifte.model.PersonBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In what way the name somebody is registered by is like the one a sender wrote. */
enum NameLikeness {
  SAME(Reason.SAME_NAME, true),
  SPELLING(Reason.SAME_SOUND, true),
  SWAPPED(Reason.SWAPPED_NAMES, true),
  PART(Reason.PART_OF_NAME, true),
  WORD(Reason.ONE_NAME, false);

  private final Reason reason;
  private final boolean enough;

  NameLikeness(Reason reason, boolean enough) {
    this.reason = reason;
    this.enough = enough;
  }

  Reason reason() {
    return reason;
  }

  /** Whether it means somebody by itself. */
  boolean enough() {
    return enough;
  }

  static Optional<NameLikeness> of(PersonBlock told, String given, String family) {
    String toldGiven = told.givenName().orElse("");
    String toldFamily = told.familyName().orElse("");
    if (Sounding.folded(toldGiven).equals(Sounding.folded(given))
        && Sounding.folded(toldFamily).equals(Sounding.folded(family))) {
      return Optional.of(SAME);
    }
    return bySound(
        Sounding.words(toldGiven),
        Sounding.words(toldFamily),
        Sounding.words(given),
        Sounding.words(family));
  }

  private static Optional<NameLikeness> bySound(
      List<String> toldGiven, List<String> toldFamily, List<String> given, List<String> family) {
    if (toldGiven.equals(given) && toldFamily.equals(family)) {
      return Optional.of(SPELLING);
    }
    if (toldGiven.equals(family) && toldFamily.equals(given)) {
      return Optional.of(SWAPPED);
    }
    Set<String> told = union(toldGiven, toldFamily);
    Set<String> registered = union(given, family);
    Set<String> shared = new HashSet<>(told);
    shared.retainAll(registered);
    if (shared.size() > 1 && (shared.equals(told) || shared.equals(registered))) {
      return Optional.of(PART);
    }
    return shared.isEmpty() ? Optional.empty() : Optional.of(WORD);
  }

  private static Set<String> union(List<String> some, List<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
