package dk.sporskifte.casework.api;

import dk.sporskifte.model.CaseId;
import java.util.Objects;
import java.util.Optional;

/**
 * Which records are asked for; all that is stated must hold.
 *
 * @param caseId those about this case; without it those about no case
 * @param text words that all stand in it, special categories left out
 * @param catalogue those an action plan can choose from
 * @param open not those out of use
 */
public record RecordSearch(
    Optional<CaseId> caseId,
    Optional<String> template,
    Optional<String> text,
    boolean catalogue,
    boolean open) {
  public RecordSearch {
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(template);
    Objects.requireNonNull(text);
  }

  /** All about that case. */
  public static RecordSearch of(CaseId caseId) {
    return new RecordSearch(Optional.of(caseId), Optional.empty(), Optional.empty(), false, false);
  }

  /** All about no case. */
  public static RecordSearch all() {
    return new RecordSearch(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }
}
