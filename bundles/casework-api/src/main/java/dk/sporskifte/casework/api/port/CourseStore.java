package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.BoardAcknowledgement;
import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.YoungPersonContact;
import dk.sporskifte.model.YouthBoardStep;
import dk.sporskifte.model.YouthContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens to a case on its way, of cases the actor may see. Lists are oldest first. */
public interface CourseStore {
  void add(YoungPersonContact contact);

  List<YoungPersonContact> contacts(CaseId caseId);

  void add(CaseEscalation escalation);

  void save(CaseEscalation escalation);

  List<CaseEscalation> escalations(CaseId caseId);

  void add(CaseHandOver handOver);

  void save(CaseHandOver handOver);

  List<CaseHandOver> handOvers(CaseId caseId);

  void add(FastTrack track);

  void save(FastTrack track);

  /** The one the case is on; at most one at a time. */
  Optional<FastTrack> fastTrack(CaseId caseId);

  /** Those of these cases that are on one. */
  Set<CaseId> onFastTrack(Set<CaseId> cases);

  /** Refused as {@code already-exists} where the course has that stage. */
  void add(ExitStep step);

  List<ExitStep> exitSteps(CaseId caseId);

  void add(YouthBoardStep step);

  List<YouthBoardStep> boardSteps(CaseId caseId);

  void add(BoardAcknowledgement acknowledgement);

  List<BoardAcknowledgement> boardAcknowledgements(CaseId caseId);

  void add(YouthContract contract);

  void save(YouthContract contract);

  List<YouthContract> youthContracts(CaseId caseId);

  void add(ReleaseTrack track);

  void save(ReleaseTrack track);

  /** At most one a case. */
  Optional<ReleaseTrack> releaseTrack(CaseId caseId);
}
