package dk.sporskifte.store.jpa.measures;

import dk.sporskifte.casework.api.port.MeasureStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Participation in measures in rows. */
public record JpaMeasureStore(Rows rows) implements MeasureStore {
  @Override
  public void add(MeasureParticipation participation) {
    rows.add(new MeasureRow(participation));
  }

  @Override
  public void save(MeasureParticipation participation) {
    rows.save(
        MeasureRow.class,
        participation.id(),
        participation.version(),
        row -> row.take(participation));
  }

  @Override
  public Optional<MeasureParticipation> find(UUID id) {
    return rows.find(MeasureRow.class, id).map(MeasureRow::participation);
  }

  @Override
  public List<MeasureParticipation> ofCase(CaseId caseId) {
    return list("select m from MeasureRow m where m.caseId = ?1", caseId.value());
  }

  @Override
  public List<MeasureParticipation> ofEntry(String entry) {
    return list("select m from MeasureRow m where m.entry = ?1", entry);
  }

  private List<MeasureParticipation> list(String jpql, Object of) {
    return rows.list(MeasureRow.class, jpql + " order by m.began desc, m.id desc", of).stream()
        .map(MeasureRow::participation)
        .toList();
  }
}
