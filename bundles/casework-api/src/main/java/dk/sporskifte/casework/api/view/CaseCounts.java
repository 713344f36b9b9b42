package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseState;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many cases the actor sees.
 *
 * @param all of them, closed ones too
 * @param byState states in which there is none are left out
 */
public record CaseCounts(long all, Map<CaseState, Long> byState) {
  public CaseCounts {
    byState = Collections.unmodifiableMap(new TreeMap<>(byState));
  }
}
