package dk.sporskifte.casework.marking;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.MarkingCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.MarksView;
import dk.sporskifte.casework.cases.Proposing;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each forum by its own expression over the facts they share (C-KBH-04). */
@Component
public final class CasesMarkedByForums implements MarkingCase {
  private final AuditedWork audited;

  @Activate
  public CasesMarkedByForums(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<MarksView> show(Tenant tenant, Actor actor, CaseId id) {
    return audited.run(
        UseCase.SHOW_MARKS, tenant, actor, id, work -> marks(work, id).map(Marks::view));
  }

  @Override
  public Outcome<MarksView> hasten(
      Tenant tenant, Actor actor, CaseId id, UUID fastTrack, String criterion, String reason) {
    return audited.run(
        UseCase.HASTEN_CASE,
        tenant,
        actor,
        id,
        work ->
            open(work, id, reason)
                .flatMap(marks -> Hastening.of(work, marks, criterion))
                .flatMap(hastening -> hastening.hasten(fastTrack, reason.strip())));
  }

  @Override
  public Outcome<MarksView> slow(Tenant tenant, Actor actor, CaseId id, String reason) {
    return audited.run(
        UseCase.SLOW_CASE,
        tenant,
        actor,
        id,
        work -> open(work, id, reason).flatMap(marks -> slow(work, marks, reason.strip())));
  }

  private static Outcome<MarksView> slow(Work work, Marks marks, String reason) {
    CaseId id = marks.file().id();
    return work.stores()
        .course()
        .fastTrack(id)
        .map(track -> slow(work, marks, track, reason))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict("not-on-fast-track", "Sagen er ikke på hurtigt spor.")));
  }

  /** What was moved to an earlier day stays there; what is to come goes the usual way. */
  private static Outcome<MarksView> slow(Work work, Marks marks, FastTrack track, String reason) {
    CaseId id = marks.file().id();
    work.stores().course().save(track.ended(new FastTrack.Ending(reason, work.user(), work.now())));
    OpenTasks.end(work, id, EnumSet.of(Task.Kind.COORDINATE_FAST));
    Decisions.of(
        work,
        id,
        Decision.Kind.FAST_TRACK,
        "ENDED",
        reason,
        FastTracks.criterion(work, track)
            .map(criterion -> Hastening.grounds(marks, criterion))
            .orElseGet(() -> Decisions.before(work, id, Decision.Kind.FAST_TRACK)));
    return Outcome.done(marks.view());
  }

  private static Outcome<Marks> open(Work work, CaseId id, String reason) {
    return marks(work, id)
        .flatMap(marks -> Standing.open(marks.file()).map(file -> marks))
        .flatMap(marks -> Policy.allowing(marks, List.of(m -> Given.text(reason, "begrundelse"))));
  }

  private static Outcome<Marks> marks(Work work, CaseId id) {
    return Standing.any(work, id)
        .flatMap(
            file -> Standing.person(work, file).map(person -> marks(work, file, person.born())));
  }

  private static Marks marks(Work work, CaseFile file, LocalDate born) {
    List<Answer> answers = work.stores().cases().answers(file.id());
    return new Marks(work, file, answers, Proposing.facts(work, file, born, answers));
  }
}
