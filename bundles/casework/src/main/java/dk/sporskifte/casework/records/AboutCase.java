package dk.sporskifte.casework.records;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import java.util.Optional;

/** Reading what is about a case is reading about its young person. */
final class AboutCase {
  private AboutCase() {}

  /**
   * The same again where the actor sees the case, which is then written down with its person; also
   * where it is about none.
   */
  static <T> Outcome<T> seen(Work work, Optional<CaseId> caseId, T what) {
    return caseId
        .map(
            id ->
                Standing.any(work, id)
                    .flatMap(file -> Standing.person(work, file))
                    .map(person -> what))
        .orElseGet(() -> Outcome.done(what));
  }
}
