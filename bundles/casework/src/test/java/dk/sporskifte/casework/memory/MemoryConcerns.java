package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.port.ConcernStore;
import dk.sporskifte.model.AssignedActor;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PersonId;
import java.util.List;
import java.util.Optional;

record MemoryConcerns(Session session) implements ConcernStore {
  @Override
  public void add(Concern concern) {
    concerns().add(concern.id(), concern);
  }

  @Override
  public Optional<Concern> find(ConcernId id) {
    return concerns().find(id).filter(c -> session.sees(id));
  }

  @Override
  public void save(Concern concern) {
    concerns().save(concern.id(), concern);
    session
        .table(Rows.Allowed.class)
        .change(g -> g.object().equals(concern.id().value()), g -> g.about(concern.person()));
  }

  @Override
  public Page<Concern> list(Optional<Sought> words, PageRequest page) {
    return Paging.of(
        concerns()
            .newestFirst()
            .filter(c -> session.sees(c.id()))
            .filter(
                c ->
                    Words.in(
                        words,
                        c.person()
                            .map(p -> Words.nameOf(session, p))
                            .or(() -> c.circumstances().called())
                            .orElse(""))),
        page);
  }

  @Override
  public List<Concern> ofPerson(PersonId person) {
    return concerns()
        .newestFirst()
        .filter(c -> c.person().equals(Optional.of(person)) && session.sees(c.id()))
        .toList();
  }

  @Override
  public void add(AssignedActor assigned) {
    session.table(AssignedActor.class).add(assigned.id(), assigned);
  }

  @Override
  public List<AssignedActor> assigned(ConcernId concern) {
    return session
        .table(AssignedActor.class)
        .all()
        .filter(a -> a.concern().equals(concern) && session.sees(concern))
        .toList();
  }

  private Table<Concern> concerns() {
    return session.table(Concern.class);
  }
}
