package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AffectedPeople.Extent;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.AuditTrail;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record MemoryAudit(Session session) implements AuditTrail {
  @Override
  public void add(AuditEntry entry) {
    session.table(AuditEntry.class).add(entry.id(), entry);
  }

  @Override
  public Page<AuditEntry> list(Optional<PersonId> subject, PageRequest page) {
    return Paging.of(
        session
            .table(AuditEntry.class)
            .newestFirst()
            .filter(e -> session.isA(Role.AUDITOR))
            .filter(e -> subject.map(e.subjects()::contains).orElse(true)),
        page);
  }

  @Override
  public Page<Affected> affected(Breach breach, PageRequest page) {
    return Paging.of(people(breach), page);
  }

  @Override
  public List<Affected> affected(Breach breach, int atMost) {
    return people(breach).limit(atMost).toList();
  }

  @Override
  public Extent extent(Breach breach) {
    return new Extent(
        (int) people(breach).count(),
        (int) acts(breach).flatMap(e -> e.objects().stream()).distinct().count());
  }

  private Stream<Affected> people(Breach breach) {
    return acts(breach)
        .flatMap(e -> e.subjects().stream())
        .distinct()
        .map(p -> affected(p, acts(breach).filter(e -> e.subjects().contains(p)).toList()))
        .sorted(Comparator.comparing(a -> a.name().orElse("")));
  }

  private Affected affected(PersonId id, List<AuditEntry> acts) {
    Optional<Person> person = session.table(Person.class).find(id);
    return new Affected(
        id,
        person.map(Person::name),
        person.map(Person::born),
        person.map(Person::addressProtected).orElse(false),
        acts.stream().map(AuditEntry::action).distinct().sorted().toList(),
        acts.size(),
        acts.get(0).at(),
        acts.get(acts.size() - 1).at());
  }

  private Stream<AuditEntry> acts(Breach breach) {
    return session
        .table(AuditEntry.class)
        .all()
        .filter(e -> session.isA(Role.AUDITOR))
        .filter(e -> e.action() != AuditEntry.Action.REFUSED && !e.subjects().isEmpty())
        .filter(e -> !e.at().isBefore(breach.from()) && e.at().isBefore(breach.until()))
        .filter(e -> counts(breach, e));
  }

  private static boolean counts(Breach breach, AuditEntry entry) {
    return breach
        .account()
        .map(account -> entry.actor().equals(account.value()))
        .orElseGet(
            () ->
                !entry.objectKind().equals("breach")
                    && Stream.of(SystemActor.values())
                        .noneMatch(s -> s.id().equals(entry.actor())));
  }
}
