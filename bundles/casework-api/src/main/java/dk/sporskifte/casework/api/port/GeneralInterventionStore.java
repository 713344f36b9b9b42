package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prevention for many at once; nobody's data. */
public interface GeneralInterventionStore {
  void add(GeneralIntervention intervention);

  Optional<GeneralIntervention> find(GeneralInterventionId id);

  void save(GeneralIntervention intervention);

  /** By day, the latest first. */
  Page<GeneralIntervention> list(PageRequest page);

  /** Those of the catalogue, the earliest first; the last day is not among them. */
  List<GeneralIntervention> ofCatalogue(LocalDate from, LocalDate until);
}
