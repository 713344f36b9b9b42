package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Placement;
import dk.sporskifte.model.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was looked at is looked at again when anything the database watches has changed since. */
record MemoryAges(Session session) implements AgeStore {
  @Override
  public long waiting(LocalDate today, String model) {
    return waitingCases(today, model).count();
  }

  @Override
  public List<Looked> claim(LocalDate today, String model, int most) {
    return waitingCases(today, model)
        .limit(most)
        .map(f -> new Looked(f.id(), f.person(), person(f).born()))
        .toList();
  }

  @Override
  public void hold(CaseId caseId) {
    if (!session.seesCase(caseId)) {
      throw new Table.Undone(Refusal.forbidden());
    }
  }

  @Override
  public void lookedAt(CaseId caseId, Optional<LocalDate> next, String model) {
    CaseFile file = session.table(CaseFile.class).find(caseId).orElseThrow();
    Watch watch =
        new Watch(caseId, next, model, file.programme(), file.state().name(), person(file).born());
    Table<Watch> watches = session.table(Watch.class);
    watches.remove(w -> w.caseId().equals(caseId));
    watches.add(caseId, watch);
  }

  @Override
  public Map<String, TaskId> raised(CaseId caseId) {
    return session
        .table(Raised.class)
        .all()
        .filter(r -> r.caseId().equals(caseId))
        .collect(Collectors.toMap(Raised::milestone, Raised::task));
  }

  @Override
  public void raise(CaseId caseId, String milestone, TaskId task) {
    session
        .table(Raised.class)
        .add(List.of(caseId, milestone), new Raised(caseId, milestone, task));
  }

  @Override
  public void forget(CaseId caseId, String milestone) {
    session
        .table(Raised.class)
        .remove(r -> r.caseId().equals(caseId) && r.milestone().equals(milestone));
  }

  @Override
  public void add(Placement placement) {
    session.table(Placement.class).add(placement.id(), placement);
  }

  @Override
  public void save(Placement placement) {
    session.table(Placement.class).save(placement.id(), placement);
  }

  @Override
  public List<Placement> placements(CaseId caseId) {
    return session
        .table(Placement.class)
        .all()
        .filter(p -> p.caseId().equals(caseId) && session.seesCase(caseId))
        .toList();
  }

  @Override
  public void add(CaseTransition transition) {
    if (transition.on().isEmpty()
        && transitions(transition.caseId()).stream()
            .anyMatch(t -> t.on().isEmpty() && t.transition().equals(transition.transition()))) {
      throw new Table.Undone(Refusal.conflict("already-exists", "Findes allerede."));
    }
    session.table(CaseTransition.class).add(transition.id(), transition);
  }

  @Override
  public List<CaseTransition> transitions(CaseId caseId) {
    return session
        .table(CaseTransition.class)
        .all()
        .filter(t -> t.caseId().equals(caseId) && session.seesCase(caseId))
        .toList();
  }

  @Override
  public void add(CheckedNeed need) {
    session.table(CheckedNeed.class).add(need.id(), need);
  }

  @Override
  public void save(CheckedNeed need) {
    session.table(CheckedNeed.class).save(need.id(), need);
  }

  @Override
  public List<CheckedNeed> needs(UUID transition) {
    return session
        .table(CheckedNeed.class)
        .all()
        .filter(n -> n.transition().equals(transition))
        .toList();
  }

  private Stream<CaseFile> waitingCases(LocalDate today, String model) {
    return session
        .table(CaseFile.class)
        .all()
        .filter(
            f ->
                session
                    .table(Watch.class)
                    .find(f.id())
                    .map(w -> due(w, f, today, model))
                    .orElse(true));
  }

  private boolean due(Watch watch, CaseFile file, LocalDate today, String model) {
    return !watch.programme().equals(file.programme())
        || !watch.state().equals(file.state().name())
        || !watch.born().equals(person(file).born())
        || watch.next().filter(n -> !n.isAfter(today) || !watch.model().equals(model)).isPresent();
  }

  private Person person(CaseFile file) {
    return session.table(Person.class).find(file.person()).orElseThrow();
  }

  record Watch(
      CaseId caseId,
      Optional<LocalDate> next,
      String model,
      String programme,
      String state,
      LocalDate born) {}

  record Raised(CaseId caseId, String milestone, TaskId task) {}
}
