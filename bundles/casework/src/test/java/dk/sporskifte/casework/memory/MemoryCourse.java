package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.CourseStore;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

record MemoryCourse(Session session) implements CourseStore {
  @Override
  public void add(YoungPersonContact contact) {
    session.table(YoungPersonContact.class).add(contact.id(), contact);
  }

  @Override
  public List<YoungPersonContact> contacts(CaseId caseId) {
    return of(caseId, YoungPersonContact.class, YoungPersonContact::caseId).stream()
        .sorted(Comparator.comparing(YoungPersonContact::on))
        .toList();
  }

  @Override
  public void add(CaseEscalation escalation) {
    session.table(CaseEscalation.class).add(escalation.id(), escalation);
  }

  @Override
  public void save(CaseEscalation escalation) {
    session.table(CaseEscalation.class).save(escalation.id(), escalation);
  }

  @Override
  public List<CaseEscalation> escalations(CaseId caseId) {
    return of(caseId, CaseEscalation.class, CaseEscalation::caseId);
  }

  @Override
  public void add(CaseHandOver handOver) {
    session.table(CaseHandOver.class).add(handOver.id(), handOver);
  }

  @Override
  public void save(CaseHandOver handOver) {
    session.table(CaseHandOver.class).save(handOver.id(), handOver);
  }

  @Override
  public List<CaseHandOver> handOvers(CaseId caseId) {
    return of(caseId, CaseHandOver.class, CaseHandOver::caseId);
  }

  @Override
  public void add(FastTrack track) {
    session.table(FastTrack.class).add(track.id(), track);
  }

  @Override
  public void save(FastTrack track) {
    session.table(FastTrack.class).save(track.id(), track);
  }

  @Override
  public Optional<FastTrack> fastTrack(CaseId caseId) {
    return session.seesCase(caseId)
        ? session
            .table(FastTrack.class)
            .all()
            .filter(track -> track.caseId().equals(caseId) && track.ending().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  @Override
  public Set<CaseId> onFastTrack(Set<CaseId> cases) {
    return cases.stream().filter(id -> fastTrack(id).isPresent()).collect(Collectors.toSet());
  }

  @Override
  public void add(YouthBoardStep step) {
    session.table(YouthBoardStep.class).add(step.id(), step);
  }

  @Override
  public List<YouthBoardStep> boardSteps(CaseId caseId) {
    return of(caseId, YouthBoardStep.class, YouthBoardStep::caseId);
  }

  @Override
  public void add(ExitStep step) {
    session.table(ExitStep.class).add(step.id(), step);
  }

  @Override
  public List<ExitStep> exitSteps(CaseId caseId) {
    return of(caseId, ExitStep.class, ExitStep::caseId);
  }

  @Override
  public void add(BoardAcknowledgement acknowledgement) {
    session.table(BoardAcknowledgement.class).add(acknowledgement.id(), acknowledgement);
  }

  @Override
  public List<BoardAcknowledgement> boardAcknowledgements(CaseId caseId) {
    return of(caseId, BoardAcknowledgement.class, BoardAcknowledgement::caseId);
  }

  @Override
  public void add(YouthContract contract) {
    session.table(YouthContract.class).add(contract.id(), contract);
  }

  @Override
  public void save(YouthContract contract) {
    session.table(YouthContract.class).save(contract.id(), contract);
  }

  @Override
  public List<YouthContract> youthContracts(CaseId caseId) {
    return of(caseId, YouthContract.class, YouthContract::caseId);
  }

  @Override
  public void add(ReleaseTrack track) {
    session.table(ReleaseTrack.class).add(track.id(), track);
  }

  @Override
  public void save(ReleaseTrack track) {
    session.table(ReleaseTrack.class).save(track.id(), track);
  }

  @Override
  public Optional<ReleaseTrack> releaseTrack(CaseId caseId) {
    return of(caseId, ReleaseTrack.class, ReleaseTrack::caseId).stream().findFirst();
  }

  private <R extends Record> List<R> of(CaseId caseId, Class<R> kind, Function<R, CaseId> whose) {
    return session.seesCase(caseId)
        ? session.table(kind).all().filter(r -> whose.apply(r).equals(caseId)).toList()
        : List.of();
  }
}
