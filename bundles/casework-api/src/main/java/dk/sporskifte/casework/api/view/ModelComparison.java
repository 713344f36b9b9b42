package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseId;
import java.util.List;
import java.util.Map;

/**
 * What a candidate would change.
 *
 * @param code of the municipality
 * @param now the version in force
 * @param then the candidate's version
 * @param openCases how many were compared
 * @param counts of cases by what would differ; what would not is left out
 * @param differences by case number
 */
public record ModelComparison(
    String code,
    String now,
    String then,
    int openCases,
    Map<Aspect, Long> counts,
    List<Difference> differences) {
  public ModelComparison {
    counts = Map.copyOf(counts);
    differences = List.copyOf(differences);
  }

  /** What of a case may differ. */
  public enum Aspect {
    DEADLINE,
    FORUM,
    ELIGIBILITY,
    VISIBILITY
  }

  /**
   * One thing that would be otherwise in one case.
   *
   * @param caseId for whoever may see the case
   * @param caseNumber of the case, which names nobody
   * @param now what holds, Danish
   * @param then what would hold, Danish
   */
  public record Difference(
      CaseId caseId, String caseNumber, Aspect aspect, String now, String then) {}
}
