package dk.sporskifte.casework.closing;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.ClosingCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.municipality.spi.ClosingReason;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes an enrolled case for a reason the municipality states, and no other (HEL-41). */
@Component
public final class CasesClosedForStatedReasons implements ClosingCase {
  private final AuditedWork audited;

  @Activate
  public CasesClosedForStatedReasons(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CaseView> close(
      Tenant tenant, Actor actor, CaseId id, int version, String reason, String note) {
    return audited.run(
        UseCase.CLOSE_CASE,
        tenant,
        actor,
        id,
        work ->
            Standing.unchanged(work, id, version)
                .flatMap(Standing::enrolled)
                .flatMap(file -> Policy.allowing(file, List.of(f -> Given.text(note, "notat"))))
                .flatMap(
                    file ->
                        Known.closingReason(work.way(), reason)
                            .flatMap(known -> close(work, file, known, note))));
  }

  private static Outcome<CaseView> close(
      Work work, CaseFile file, ClosingReason reason, String note) {
    Decisions.of(
        work,
        file.id(),
        Decision.Kind.CLOSING,
        reason.code(),
        note,
        List.of(Decision.Ground.of(reason.name(), reason.source())));
    return Ending.of(work, file, reason.code(), note);
  }
}
