package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.GeneralInterventionStore;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemoryGeneralInterventions(Session session) implements GeneralInterventionStore {
  @Override
  public void add(GeneralIntervention intervention) {
    table().add(intervention.id(), intervention);
  }

  @Override
  public Optional<GeneralIntervention> find(GeneralInterventionId id) {
    return table().find(id);
  }

  @Override
  public void save(GeneralIntervention intervention) {
    table().save(intervention.id(), intervention);
  }

  @Override
  public Page<GeneralIntervention> list(PageRequest page) {
    return Paging.of(
        table().all().sorted(Comparator.comparing(GeneralIntervention::heldOn).reversed()), page);
  }

  @Override
  public List<GeneralIntervention> ofCatalogue(LocalDate from, LocalDate until) {
    return table()
        .all()
        .filter(g -> g.entry().isPresent())
        .filter(g -> !g.heldOn().isBefore(from) && g.heldOn().isBefore(until))
        .sorted(Comparator.comparing(GeneralIntervention::heldOn))
        .toList();
  }

  private Table<GeneralIntervention> table() {
    return session.table(GeneralIntervention.class);
  }
}
