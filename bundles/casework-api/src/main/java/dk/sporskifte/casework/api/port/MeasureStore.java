package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeasureParticipation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who takes part in measures, of cases the actor may see; where it tells of health or of others,
 * for those alone who coordinate.
 */
public interface MeasureStore {
  void add(MeasureParticipation participation);

  void save(MeasureParticipation participation);

  Optional<MeasureParticipation> find(UUID id);

  /** The latest first. */
  List<MeasureParticipation> ofCase(CaseId caseId);

  /** The latest first. */
  List<MeasureParticipation> ofEntry(String entry);
}
