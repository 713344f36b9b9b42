package dk.sporskifte.store.jpa.course;

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
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happens to a case on its way, in rows. */
public record JpaCourseStore(Rows rows) implements CourseStore {
  @Override
  public void add(YoungPersonContact contact) {
    rows.addLast(new ContactRow(contact));
  }

  @Override
  public List<YoungPersonContact> contacts(CaseId caseId) {
    return of(caseId, ContactRow.class, "r.contactOn, r.at, r.id", ContactRow::contact);
  }

  @Override
  public void add(CaseEscalation escalation) {
    rows.add(new EscalationRow(escalation));
  }

  @Override
  public void save(CaseEscalation escalation) {
    rows.save(
        EscalationRow.class, escalation.id(), escalation.version(), row -> row.take(escalation));
  }

  @Override
  public List<CaseEscalation> escalations(CaseId caseId) {
    return of(caseId, EscalationRow.class, "r.at, r.id", EscalationRow::escalation);
  }

  @Override
  public void add(CaseHandOver handOver) {
    rows.add(new HandOverRow(handOver));
  }

  @Override
  public void save(CaseHandOver handOver) {
    rows.save(HandOverRow.class, handOver.id(), handOver.version(), row -> row.take(handOver));
  }

  @Override
  public List<CaseHandOver> handOvers(CaseId caseId) {
    return of(caseId, HandOverRow.class, "r.at, r.id", HandOverRow::handOver);
  }

  @Override
  public void add(FastTrack track) {
    rows.add(new FastTrackRow(track));
  }

  @Override
  public void save(FastTrack track) {
    rows.save(FastTrackRow.class, track.id(), track.version(), row -> row.take(track));
  }

  @Override
  public Optional<FastTrack> fastTrack(CaseId caseId) {
    return rows.first(
            FastTrackRow.class,
            "select r from FastTrackRow r where r.caseId = ?1 and r.endedAt is null",
            caseId.value())
        .map(FastTrackRow::track);
  }

  @Override
  public Set<CaseId> onFastTrack(Set<CaseId> cases) {
    if (cases.isEmpty()) {
      return Set.of();
    }
    String ids = ArrayLiteral.of(cases.stream().map(CaseId::value));
    return rows
        .select(FastTrackRow.class, "select f.* from fast_track f")
        .where("f.ended_at is null")
        .where("f.case_id = any (cast(? as uuid[]))", ids)
        .inOrder("f.id")
        .stream()
        .map(row -> row.track().caseId())
        .collect(Collectors.toSet());
  }

  @Override
  public void add(YouthBoardStep step) {
    rows.add(new BoardStepRow(step));
  }

  @Override
  public List<YouthBoardStep> boardSteps(CaseId caseId) {
    return of(caseId, BoardStepRow.class, "r.at, r.id", BoardStepRow::step);
  }

  @Override
  public void add(ExitStep step) {
    rows.add(new ExitStepRow(step));
  }

  @Override
  public List<ExitStep> exitSteps(CaseId caseId) {
    return of(caseId, ExitStepRow.class, "r.at, r.id", ExitStepRow::step);
  }

  @Override
  public void add(BoardAcknowledgement acknowledgement) {
    rows.addLast(new AcknowledgementRow(acknowledgement));
  }

  @Override
  public List<BoardAcknowledgement> boardAcknowledgements(CaseId caseId) {
    return of(caseId, AcknowledgementRow.class, "r.at, r.id", AcknowledgementRow::acknowledgement);
  }

  @Override
  public void add(YouthContract contract) {
    rows.addLast(new ContractRow(contract));
  }

  @Override
  public void save(YouthContract contract) {
    rows.save(ContractRow.class, contract.id(), contract.version(), row -> row.take(contract));
  }

  @Override
  public List<YouthContract> youthContracts(CaseId caseId) {
    return of(caseId, ContractRow.class, "r.validFrom, r.id", ContractRow::contract);
  }

  @Override
  public void add(ReleaseTrack track) {
    rows.add(new ReleaseRow(track));
  }

  @Override
  public void save(ReleaseTrack track) {
    rows.save(ReleaseRow.class, track.id(), track.version(), row -> row.take(track));
  }

  @Override
  public Optional<ReleaseTrack> releaseTrack(CaseId caseId) {
    return of(caseId, ReleaseRow.class, "r.id", ReleaseRow::track).stream().findFirst();
  }

  private <R, T> List<T> of(CaseId caseId, Class<R> type, String order, Function<R, T> record) {
    String jpql =
        "select r from %s r where r.caseId = ?1 order by %s".formatted(type.getSimpleName(), order);
    return rows.list(type, jpql, caseId.value()).stream().map(record).toList();
  }
}
