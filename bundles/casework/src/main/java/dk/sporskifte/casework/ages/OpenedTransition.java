package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.municipality.spi.Transition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A transition of the way of working, now on a case with its check list. */
final class OpenedTransition {
  private OpenedTransition() {}

  static void ofAge(Work work, CaseId caseId, Transition transition) {
    open(work, caseId, work.newId(), transition, Optional.empty());
  }

  static void open(
      Work work, CaseId caseId, UUID id, Transition transition, Optional<LocalDate> on) {
    AgeStore ages = work.stores().ages();
    ages.add(new CaseTransition(id, caseId, transition.id(), on, work.actor().id(), work.now()));
    transition
        .needs()
        .forEach(
            need ->
                ages.add(
                    new CheckedNeed(
                        work.newId(),
                        id,
                        need.text(),
                        Optional.empty(),
                        Optional.empty(),
                        work.now(),
                        1)));
  }
}
