package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.port.CaseStore;
import dk.sporskifte.casework.memory.Rows.CaseAnswer;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.StatutoryNotification;
import dk.sporskifte.model.SystemActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryCases(Session session) implements CaseStore {
  @Override
  public void add(CaseFile file) {
    session.table(CaseFile.class).add(file.id(), file);
  }

  @Override
  public Optional<CaseFile> find(CaseId id) {
    return session.table(CaseFile.class).find(id).filter(f -> session.seesCase(f.id()));
  }

  @Override
  public Optional<CaseFile> numbered(String number) {
    return session
        .table(CaseFile.class)
        .all()
        .filter(f -> f.number().equals(number) && session.seesCase(f.id()))
        .findFirst();
  }

  @Override
  public void save(CaseFile file) {
    session.table(CaseFile.class).save(file.id(), file);
  }

  @Override
  public Parts parts(CaseId caseId) {
    return new Parts(
        !answers(caseId).isEmpty(),
        agreement(caseId).isPresent(),
        new MemoryPlans(session).ofCase(caseId).isPresent(),
        !decisions(caseId).isEmpty(),
        !notifications(caseId).isEmpty());
  }

  @Override
  public String nextNumber(int year) {
    return "%d-%04d".formatted(year, session.table(CaseFile.class).all().count() + 1);
  }

  @Override
  public Page<CaseWithPerson> list(
      Optional<CaseState> state, Optional<Sought> words, PageRequest page) {
    return Paging.of(
        withPeople(
            seen()
                .filter(f -> state.map(s -> f.state() == s).orElse(true))
                .filter(
                    f ->
                        Words.in(words, f.number())
                            || Words.in(words, Words.nameOf(session, f.person())))),
        page);
  }

  @Override
  public Map<CaseState, Long> counts() {
    return seen().collect(Collectors.groupingBy(CaseFile::state, Collectors.counting()));
  }

  @Override
  public List<CaseWithPerson> ofPerson(PersonId person) {
    return withPeople(seen().filter(f -> f.person().equals(person))).toList();
  }

  @Override
  public List<CaseFile> awaitingTakeUp(LocalDate dueUntil) {
    return seen()
        .filter(f -> f.state() == CaseState.REFERRED && !f.takeUpDue().isAfter(dueUntil))
        .toList();
  }

  @Override
  public List<Compared> toCompare() {
    return session.actor() == SystemActor.COMPARER
        ? session
            .table(CaseFile.class)
            .all()
            .filter(f -> f.state().open())
            .map(this::compared)
            .toList()
        : List.of();
  }

  private Compared compared(CaseFile file) {
    return new Compared(
        file.id(),
        file.person(),
        file.number(),
        file.state(),
        file.programme(),
        file.referral().receivedOn(),
        session.table(Person.class).find(file.person()).orElseThrow().born(),
        file.referral().targetGroups(),
        session
            .table(CaseAnswer.class)
            .all()
            .filter(a -> a.caseId().equals(file.id()))
            .collect(
                Collectors.toMap(
                    a -> a.answer().question(), a -> a.answer().value(), (old, latest) -> latest)));
  }

  @Override
  public void add(CaseId caseId, Answer answer) {
    Table<CaseAnswer> answers = session.table(CaseAnswer.class);
    answers.add((int) answers.all().count(), new CaseAnswer(caseId, answer));
  }

  @Override
  public List<Answer> answers(CaseId caseId) {
    return session
        .table(CaseAnswer.class)
        .all()
        .filter(a -> a.caseId().equals(caseId) && session.sees(caseId))
        .map(CaseAnswer::answer)
        .toList();
  }

  @Override
  public void add(Decision decision) {
    session.table(Decision.class).add(decision.id(), decision);
  }

  @Override
  public List<Decision> decisions(CaseId caseId) {
    return session
        .table(Decision.class)
        .all()
        .filter(d -> d.caseId().equals(caseId) && session.sees(caseId))
        .toList();
  }

  @Override
  public void add(Agreement agreement) {
    session.table(Agreement.class).add(agreement.id(), agreement);
  }

  @Override
  public void save(Agreement agreement) {
    session.table(Agreement.class).save(agreement.id(), agreement);
  }

  @Override
  public Optional<Agreement> agreement(CaseId caseId) {
    return session
        .table(Agreement.class)
        .newestFirst()
        .filter(a -> a.caseId().equals(caseId) && session.sees(caseId))
        .findFirst();
  }

  @Override
  public void add(StatutoryNotification notification) {
    session.table(StatutoryNotification.class).add(notification.id(), notification);
  }

  @Override
  public void save(StatutoryNotification notification) {
    session.table(StatutoryNotification.class).save(notification.id(), notification);
  }

  @Override
  public List<StatutoryNotification> notifications(CaseId caseId) {
    return session
        .table(StatutoryNotification.class)
        .all()
        .filter(n -> n.caseId().equals(caseId) && session.sees(caseId))
        .toList();
  }

  private Stream<CaseFile> seen() {
    return session.table(CaseFile.class).newestFirst().filter(f -> session.seesCase(f.id()));
  }

  private Stream<CaseWithPerson> withPeople(Stream<CaseFile> files) {
    return files.map(
        f -> new CaseWithPerson(f, session.table(Person.class).find(f.person()).orElseThrow()));
  }
}
