package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.port.MatchStore;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.casework.api.view.MatchView.Kind;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MatchUndo;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Concerns, tasks, cases and decisions; what else can follow the real store tells. */
record MemoryMatches(Session session) implements MatchStore {
  @Override
  public List<Followed> followed(InboxLineId line) {
    List<Followed> all = new ArrayList<>();
    new MemoryNotices(session)
        .ofLine(line)
        .forEach(
            n ->
                all.add(
                    new Followed(
                        Kind.NOTICE,
                        n.id(),
                        Optional.of(n.caseId()),
                        Optional.empty(),
                        n.inForce())));
    concern(line)
        .ifPresent(
            concern -> {
              all.add(one(Kind.CONCERN, concern, concern.state() == Concern.State.OPEN));
              tasksOf(concern.id()).forEach(t -> all.add(task(t, Optional.empty())));
              casesOf(concern.id()).forEach(file -> inCase(file, all));
            });
    return all;
  }

  private void inCase(CaseFile file, List<Followed> all) {
    CaseId id = file.id();
    all.add(in(Kind.CASE, id, file.state() != CaseState.CLOSED));
    session
        .table(Task.class)
        .all()
        .filter(t -> t.caseId().filter(id::equals).isPresent())
        .forEach(t -> all.add(task(t, Optional.of(id))));
    session
        .table(Decision.class)
        .all()
        .filter(d -> d.caseId().equals(id))
        .forEach(d -> all.add(in(Kind.DECISION, id, true)));
  }

  @Override
  public List<MatchView.Reading> read(InboxLineId line, PersonId person, Instant until) {
    return session
        .table(AuditEntry.class)
        .all()
        .filter(e -> e.subjects().contains(person) && e.objects().contains(line.value()))
        .filter(e -> !e.at().isAfter(until))
        .map(e -> new MatchView.Reading(e.purpose(), 1, 1, e.at()))
        .toList();
  }

  @Override
  public void endTasks(InboxLineId line) {
    concern(line)
        .ifPresent(
            concern -> {
              List<Task> ofConcern = tasksOf(concern.id()).toList();
              session
                  .table(Task.class)
                  .change(
                      t -> ofConcern.contains(t) && t.doneAt().isEmpty(),
                      t -> t.done(((UserActor) session.actor()).user(), session.now()));
            });
  }

  @Override
  public void add(MatchUndo undo) {
    session.table(MatchUndo.class).add(undo.id(), undo);
  }

  @Override
  public List<MatchUndo> undone(InboxLineId line) {
    return session
        .table(MatchUndo.class)
        .all()
        .filter(u -> u.line().equals(line) && session.sees(line))
        .toList();
  }

  private Optional<Concern> concern(InboxLineId line) {
    return session
        .table(InboxLine.class)
        .find(line)
        .flatMap(InboxLine::concern)
        .flatMap(session.table(Concern.class)::find);
  }

  private Stream<Task> tasksOf(ConcernId concern) {
    List<MemoryTasks.OfConcern> about =
        session
            .table(MemoryTasks.OfConcern.class)
            .all()
            .filter(of -> of.concern().equals(concern))
            .toList();
    return session
        .table(Task.class)
        .all()
        .filter(t -> about.stream().anyMatch(of -> of.task().equals(t.id())));
  }

  private Stream<CaseFile> casesOf(ConcernId concern) {
    return session
        .table(CaseFile.class)
        .all()
        .filter(f -> f.referral().concern().filter(concern::equals).isPresent());
  }

  private static Followed one(Kind kind, Concern concern, boolean open) {
    return new Followed(kind, concern.id().value(), Optional.empty(), Optional.empty(), open);
  }

  private static Followed in(Kind kind, CaseId id, boolean open) {
    return new Followed(kind, id.value(), Optional.of(id), Optional.empty(), open);
  }

  private static Followed task(Task task, Optional<CaseId> caseId) {
    return new Followed(
        Kind.TASK,
        task.id().value(),
        caseId,
        caseId.map(id -> task.owner()),
        task.doneAt().isEmpty());
  }
}
