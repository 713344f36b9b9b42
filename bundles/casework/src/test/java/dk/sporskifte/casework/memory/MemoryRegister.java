package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.RegisterStore;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.RegisterLookUp;
import dk.sporskifte.model.RegisterStanding;
import dk.sporskifte.model.Task;
import java.util.List;
import java.util.Optional;

/** Standing and whose work it is; what an event changes of rows the real store tells. */
record MemoryRegister(Session session) implements RegisterStore {
  /** What is known of somebody. */
  record Standing(PersonId person, RegisterStanding standing) {}

  @Override
  public void add(RegisterLookUp lookUp) {
    session.table(RegisterLookUp.class).add(lookUp.id(), lookUp);
  }

  @Override
  public List<RegisterLookUp> lookUps(InboxLineId line) {
    return session
        .table(RegisterLookUp.class)
        .all()
        .filter(l -> l.line().equals(line) && session.sees(line))
        .toList();
  }

  @Override
  public RegisterStanding standing(PersonId person) {
    return session
        .table(Standing.class)
        .find(person)
        .map(Standing::standing)
        .orElse(RegisterStanding.NOTHING);
  }

  @Override
  public Optional<Touched> take(RegisterEvent event) {
    Optional<PersonId> whom = new MemoryPeople(session).idOf(event.number());
    if (whom.isEmpty() || session.table(RegisterEvent.class).find(event.id()).isPresent()) {
      return Optional.empty();
    }
    session.table(RegisterEvent.class).add(event.id(), event);
    keep(whom.get(), event);
    Person person = session.table(Person.class).find(whom.get()).orElseThrow();
    return Optional.of(
        new Touched(
            whom.get(),
            session
                .table(CaseFile.class)
                .all()
                .filter(f -> f.person().equals(whom.get()) && f.state() != CaseState.CLOSED)
                .map(f -> work(f, person, event))
                .toList()));
  }

  private void keep(PersonId person, RegisterEvent event) {
    switch (event.kind()) {
      case DIED ->
          session
              .table(Standing.class)
              .add(
                  person,
                  new Standing(
                      person,
                      new RegisterStanding(
                          Optional.of(event.on()), Optional.empty(), Optional.empty())));
      case MOVED_AWAY ->
          session
              .table(Standing.class)
              .add(
                  person,
                  new Standing(
                      person,
                      new RegisterStanding(
                          Optional.empty(), Optional.of(event.on()), event.municipality())));
      default -> {}
    }
  }

  private OpenWork work(CaseFile file, Person person, RegisterEvent event) {
    return new OpenWork(
        Optional.of(file.id()),
        session
            .table(Task.class)
            .all()
            .filter(t -> t.caseId().filter(file.id()::equals).isPresent())
            .map(Task::owner)
            .reduce((earlier, later) -> later),
        person.born().isAfter(event.on().minusYears(18)),
        session
            .table(Agreement.class)
            .all()
            .anyMatch(
                a ->
                    a.caseId().equals(file.id())
                        && a.givenBy() == Agreement.GivenBy.CUSTODY_HOLDER
                        && a.withdrawnOn().isEmpty()));
  }
}
