package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import java.util.Optional;

/** Prevention for many at once; nobody's data. */
public interface GeneralInterventionStore {
  void add(GeneralIntervention intervention);

  Optional<GeneralIntervention> find(GeneralInterventionId id);

  void save(GeneralIntervention intervention);

  /** By day, the latest first. */
  Page<GeneralIntervention> list(PageRequest page);
}
