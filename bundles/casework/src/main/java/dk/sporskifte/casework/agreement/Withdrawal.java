package dk.sporskifte.casework.agreement;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.cases.CaseViews;
import dk.sporskifte.casework.closing.Ending;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The young person says no more: an enrolled case ends with it, without a reason being asked. */
final class Withdrawal {
  private static final String WITHDRAWN = "WITHDRAWN";
  private static final String NO_NOTE = "Aftalen om at deltage er trukket tilbage";

  private Withdrawal() {}

  static Outcome<CaseView> of(Work work, CaseFile file, LocalDate on, String note) {
    return inForce(work, file)
        .flatMap(agreement -> Policy.allowing(agreement, List.of(given -> notBefore(given, on))))
        .flatMap(
            agreement -> {
              work.stores().cases().save(agreement.withdrawn(on));
              return file.state().enrolled()
                  ? end(work, file, note.isBlank() ? NO_NOTE : note)
                  : CaseViews.show(work, file.id());
            });
  }

  private static Outcome<CaseView> end(Work work, CaseFile file, String note) {
    List<Decision.Ground> grounds = new ArrayList<>();
    grounds.add(
        Decision.Ground.of(
            "En aftale om at deltage kan trækkes tilbage når som helst", Law.WITHDRAWABLE));
    work.way()
        .closingReason(WITHDRAWN)
        .map(reason -> Decision.Ground.of(reason.name(), reason.source()))
        .ifPresent(grounds::add);
    Decisions.of(work, file.id(), Decision.Kind.CLOSING, WITHDRAWN, note, grounds);
    return Ending.of(work, file, WITHDRAWN, note);
  }

  private static Outcome<Agreement> inForce(Work work, CaseFile file) {
    return work.stores()
        .cases()
        .agreement(file.id())
        .filter(agreement -> agreement.withdrawnOn().isEmpty())
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "agreement-not-in-force",
                        "Der er ingen aftale om at deltage, som kan trækkes tilbage.")));
  }

  private static Optional<Refusal> notBefore(Agreement given, LocalDate on) {
    return Policy.unless(
        !on.isBefore(given.on()),
        Refusal.invalid(
            "withdrawn-before-given",
            "Aftalen er fra " + given.on() + " og kan ikke være trukket tilbage før det."));
  }
}
