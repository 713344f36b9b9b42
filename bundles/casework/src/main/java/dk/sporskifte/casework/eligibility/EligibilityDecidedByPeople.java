package dk.sporskifte.casework.eligibility;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AssessingEligibility;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.cases.Proposing;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entry rule proposes; whether somebody is enrolled a person decides (LAW-28). */
@Component
public final class EligibilityDecidedByPeople implements AssessingEligibility {
  private final AuditedWork audited;

  @Activate
  public EligibilityDecidedByPeople(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<ProposalView> answer(
      Tenant tenant,
      Actor actor,
      CaseId id,
      String question,
      Answer.Value value,
      LocalDate on,
      String evidence) {
    return audited.run(
        UseCase.ANSWER,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(file -> usable(work, file, on, evidence))
                .flatMap(file -> Known.question(work.way(), question).map(known -> file))
                .flatMap(
                    file -> {
                      work.stores()
                          .cases()
                          .add(id, new Answer(question, value, on, work.user(), evidence));
                      return proposal(work, file, file.programme());
                    }));
  }

  @Override
  public Outcome<ProposalView> propose(Tenant tenant, Actor actor, CaseId id) {
    return audited.run(
        UseCase.PROPOSE,
        tenant,
        actor,
        id,
        work -> Standing.any(work, id).flatMap(file -> proposal(work, file, file.programme())));
  }

  @Override
  public Outcome<CaseView> admit(
      Tenant tenant,
      Actor actor,
      CaseId id,
      int version,
      String programme,
      String reason,
      Optional<LocalDate> decidedOn) {
    return audited.run(
        UseCase.ADMIT,
        tenant,
        actor,
        id,
        work -> {
          Verdict verdict = new Verdict(reason, decidedOn.orElse(work.today()));
          return toBeDecided(work, id, version, verdict)
              .flatMap(file -> Enrolment.of(work, file, programme, verdict));
        });
  }

  @Override
  public Outcome<CaseView> decline(
      Tenant tenant,
      Actor actor,
      CaseId id,
      int version,
      String reason,
      Optional<LocalDate> decidedOn,
      RefusalTerms terms) {
    return audited.run(
        UseCase.DECLINE,
        tenant,
        actor,
        id,
        work -> {
          Verdict verdict = new Verdict(reason, decidedOn.orElse(work.today()));
          return toBeDecided(work, id, version, verdict)
              .flatMap(file -> Declining.of(work, file, verdict, terms));
        });
  }

  static Outcome<ProposalView> proposal(Work work, CaseFile file, String programme) {
    return Known.programme(work.way(), programme)
        .flatMap(
            known ->
                Standing.person(work, file)
                    .map(
                        person ->
                            Proposing.about(
                                work,
                                known,
                                file,
                                person,
                                work.stores().cases().answers(file.id()))));
  }

  private static Outcome<CaseFile> toBeDecided(Work work, CaseId id, int version, Verdict verdict) {
    return Standing.unchanged(work, id, version)
        .flatMap(Standing::undecided)
        .flatMap(file -> Policy.allowing(file, List.of(f -> verdict.problem(f, work.today()))));
  }

  private static Outcome<CaseFile> usable(Work work, CaseFile file, LocalDate on, String evidence) {
    Optional<Refusal> evidenceMissing = Given.text(evidence, "hvad svaret bygger på");
    return Policy.allowing(
        file,
        List.of(
            f -> evidenceMissing, f -> Given.notInTheFuture(on, work.today(), "svar givet den")));
  }
}
