package dk.sporskifte.store.jpa.ages;

import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Placement;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The clock's list, and what hangs on it, in rows. */
public record JpaAgeStore(Rows rows) implements AgeStore {
  private static final String WAITING =
      "(w.look_on is null or w.look_on <= cast(?1 as date)"
          + " or (w.model <> ?2 and w.look_on <> 'infinity'))";

  private static final String COUNT = "select count(*) from age_watch w where " + WAITING;

  /** One array, so that the rows are locked before any birth date is asked for. */
  private static final String CLAIM =
      """
      select cast(array_agg(s.case_id) as text)
      from (
        select w.case_id from age_watch w where %s
        order by w.look_on nulls first, w.case_id limit ?3
        for update skip locked) s
      having count(*) > 0
      """
          .formatted(WAITING);

  @Override
  public long waiting(LocalDate today, String model) {
    return rows.value(COUNT, today.toString(), model).map(Long.class::cast).orElseThrow();
  }

  @Override
  public List<Looked> claim(LocalDate today, String model, int most) {
    return rows.value(CLAIM, today.toString(), model, most).stream()
        .flatMap(
            claimed ->
                rows
                    .table(
                        "select case_id, person_id, cast(born as text)"
                            + " from births_of(cast(?1 as uuid[]))",
                        claimed)
                    .stream())
        .map(
            row ->
                new Looked(
                    new CaseId((UUID) row[0]),
                    new PersonId((UUID) row[1]),
                    LocalDate.parse((String) row[2])))
        .toList();
  }

  @Override
  public void hold(CaseId caseId) {
    rows.value("select case_id from age_watch where case_id = ?1 for update", caseId.value());
  }

  @Override
  public void lookedAt(CaseId caseId, Optional<LocalDate> next, String model) {
    rows.execute(
        "update age_watch set look_on = cast(?2 as date), model = ?3 where case_id = ?1",
        caseId.value(),
        next.map(LocalDate::toString).orElse("infinity"),
        model);
  }

  @Override
  public Map<String, TaskId> raised(CaseId caseId) {
    return rows
        .table("select milestone, task_id from age_task where case_id = ?1", caseId.value())
        .stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> new TaskId((UUID) row[1])));
  }

  @Override
  public void raise(CaseId caseId, String milestone, TaskId task) {
    rows.write();
    rows.execute(
        "insert into age_task (case_id, milestone, task_id) values (?1, ?2, ?3)",
        caseId.value(),
        milestone,
        task.value());
  }

  @Override
  public void forget(CaseId caseId, String milestone) {
    rows.execute(
        "delete from age_task where case_id = ?1 and milestone = ?2", caseId.value(), milestone);
  }

  @Override
  public void add(Placement placement) {
    rows.addLast(new PlacementRow(placement));
  }

  @Override
  public void save(Placement placement) {
    rows.save(PlacementRow.class, placement.id(), placement.version(), row -> row.take(placement));
  }

  @Override
  public List<Placement> placements(CaseId caseId) {
    return rows
        .list(
            PlacementRow.class,
            "select p from PlacementRow p where p.caseId = ?1 order by p.from, p.id",
            caseId.value())
        .stream()
        .map(PlacementRow::placement)
        .toList();
  }

  @Override
  public void add(CaseTransition transition) {
    rows.add(new CaseTransitionRow(transition));
  }

  @Override
  public List<CaseTransition> transitions(CaseId caseId) {
    return rows
        .list(
            CaseTransitionRow.class,
            "select t from CaseTransitionRow t where t.caseId = ?1 order by t.openedAt, t.id",
            caseId.value())
        .stream()
        .map(CaseTransitionRow::transition)
        .toList();
  }

  @Override
  public void add(CheckedNeed need) {
    rows.addLast(new CheckedNeedRow(need));
  }

  @Override
  public void save(CheckedNeed need) {
    rows.save(CheckedNeedRow.class, need.id(), need.version(), row -> row.take(need));
  }

  @Override
  public List<CheckedNeed> needs(UUID transition) {
    return rows
        .list(
            CheckedNeedRow.class,
            "select n from CheckedNeedRow n where n.transition = ?1 order by n.addedAt, n.id",
            transition)
        .stream()
        .map(CheckedNeedRow::need)
        .toList();
  }
}
