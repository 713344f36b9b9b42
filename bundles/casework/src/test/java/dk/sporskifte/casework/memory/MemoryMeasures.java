package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.MeasureStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

record MemoryMeasures(Session session) implements MeasureStore {
  @Override
  public void add(MeasureParticipation participation) {
    table().add(participation.id(), participation);
  }

  @Override
  public void save(MeasureParticipation participation) {
    table().save(participation.id(), participation);
  }

  @Override
  public Optional<MeasureParticipation> find(UUID id) {
    return table().find(id).filter(this::seen);
  }

  @Override
  public List<MeasureParticipation> ofCase(CaseId caseId) {
    return latest(table().all().filter(m -> m.caseId().equals(caseId)));
  }

  @Override
  public List<MeasureParticipation> ofEntry(String entry) {
    return latest(table().all().filter(m -> m.entry().equals(entry)));
  }

  private List<MeasureParticipation> latest(Stream<MeasureParticipation> all) {
    return all.filter(this::seen)
        .sorted(Comparator.comparing(MeasureParticipation::beganOn).reversed())
        .toList();
  }

  private boolean seen(MeasureParticipation participation) {
    return session.sees(participation.caseId())
        && (!participation.tight() || session.isA(Role.CASEWORKER) || session.isA(Role.LEADER));
  }

  private Table<MeasureParticipation> table() {
    return session.table(MeasureParticipation.class);
  }
}
