package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.port.CaseStore;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.StatutoryNotification;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases in rows, and what hangs on them. */
public record JpaCaseStore(Rows rows) implements CaseStore {
  private static final String PARTS =
      """
      select exists (select from answer where case_id = ?1) as answers,
        exists (select from agreement where case_id = ?1) as agreements,
        exists (select from action_plan where case_id = ?1) as plans,
        exists (select from decision where case_id = ?1) as decisions,
        exists (select from statutory_notification where case_id = ?1) as notifications
      """;

  @Override
  public void add(CaseFile file) {
    rows.add(new CaseRow(file));
  }

  @Override
  public Optional<CaseFile> find(CaseId id) {
    return rows.find(CaseRow.class, id.value()).map(CaseRow::file);
  }

  @Override
  public Optional<CaseFile> numbered(String number) {
    return rows.first(CaseRow.class, "select c from CaseRow c where c.number = ?1", number)
        .map(CaseRow::file);
  }

  @Override
  public void save(CaseFile file) {
    rows.save(CaseRow.class, file.id().value(), file.version(), row -> row.take(file));
  }

  @Override
  public Parts parts(CaseId caseId) {
    Object[] there = rows.table(PARTS, caseId.value()).get(0);
    return new Parts(
        (boolean) there[0],
        (boolean) there[1],
        (boolean) there[2],
        (boolean) there[3],
        (boolean) there[4]);
  }

  @Override
  public String nextNumber(int year) {
    return "%d-%04d"
        .formatted(year, (int) rows.value("select next_case_number(?1)", year).orElseThrow());
  }

  @Override
  public Page<CaseWithPerson> list(
      Optional<CaseState> state, Optional<Sought> words, PageRequest page) {
    return new CaseLists(rows).newest(state, words, page);
  }

  @Override
  public Map<CaseState, Long> counts() {
    return new CaseLists(rows).counts();
  }

  @Override
  public List<CaseWithPerson> ofPerson(PersonId person) {
    return new CaseLists(rows).ofPerson(person);
  }

  @Override
  public List<CaseFile> awaitingTakeUp(LocalDate dueUntil) {
    return rows
        .list(
            CaseRow.class,
            "select c from CaseRow c where c.state = ?1 and c.takeUpDue <= ?2"
                + " order by c.takeUpDue, c.id",
            CaseState.REFERRED,
            dueUntil)
        .stream()
        .map(CaseRow::file)
        .toList();
  }

  @Override
  public List<Compared> toCompare() {
    return new ComparedCases(rows).all();
  }

  @Override
  public void add(CaseId caseId, Answer answer) {
    rows.addLast(new AnswerRow(rows.newId(), caseId, answer, rows.now()));
  }

  @Override
  public List<Answer> answers(CaseId caseId) {
    return rows
        .list(
            AnswerRow.class,
            "select a from AnswerRow a where a.caseId = ?1 order by a.recordedAt, a.id",
            caseId.value())
        .stream()
        .map(AnswerRow::answer)
        .toList();
  }

  @Override
  public void add(Decision decision) {
    rows.addLast(new DecisionRow(decision));
  }

  @Override
  public List<Decision> decisions(CaseId caseId) {
    return rows
        .list(
            DecisionRow.class,
            "select d from DecisionRow d where d.caseId = ?1 order by d.at, d.id",
            caseId.value())
        .stream()
        .map(DecisionRow::decision)
        .toList();
  }

  @Override
  public void add(Agreement agreement) {
    rows.addLast(new AgreementRow(agreement, rows.now()));
  }

  @Override
  public void save(Agreement agreement) {
    rows.save(AgreementRow.class, agreement.id(), agreement.version(), row -> row.take(agreement));
  }

  @Override
  public Optional<Agreement> agreement(CaseId caseId) {
    return rows.first(
            AgreementRow.class,
            "select a from AgreementRow a where a.caseId = ?1 order by a.recordedAt desc, a.id"
                + " desc",
            caseId.value())
        .map(AgreementRow::agreement);
  }

  @Override
  public void add(StatutoryNotification notification) {
    rows.addLast(new NotificationRow(notification));
  }

  @Override
  public void save(StatutoryNotification notification) {
    rows.change(NotificationRow.class, notification.id(), row -> row.take(notification));
  }

  @Override
  public List<StatutoryNotification> notifications(CaseId caseId) {
    return rows
        .list(
            NotificationRow.class,
            "select n from NotificationRow n where n.caseId = ?1 order by n.at, n.id",
            caseId.value())
        .stream()
        .map(NotificationRow::notification)
        .toList();
  }
}
