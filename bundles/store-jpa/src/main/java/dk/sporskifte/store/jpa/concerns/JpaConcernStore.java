package dk.sporskifte.store.jpa.concerns;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.port.ConcernStore;
import dk.sporskifte.model.AssignedActor;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.people.People;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;

/** Concerns in rows. */
public record JpaConcernStore(Rows rows) implements ConcernStore {
  private static final String WORDS =
      "search_words(c.called) @@ (select words_sought(?)) or " + People.words("c.person_id");

  @Override
  public void add(Concern concern) {
    rows.add(new ConcernRow(concern));
  }

  @Override
  public Optional<Concern> find(ConcernId id) {
    return rows.find(ConcernRow.class, id.value()).map(ConcernRow::concern);
  }

  @Override
  public void save(Concern concern) {
    rows.save(ConcernRow.class, concern.id().value(), concern.version(), r -> r.take(concern));
    // Who sees it sees the person from now on: the database says so when it is written.
    rows.write();
  }

  @Override
  public Page<Concern> list(Optional<Sought> words, PageRequest page) {
    Cursor from = Cursor.from(page, Cursor.END_OF_TIME, Cursor.LAST_ID);
    return rows.select(ConcernRow.class, "select c.* from concern c")
        .where("(c.raised_at, c.id) < (?, ?)", from.instant(0), from.id(1))
        .seenThrough("CONCERN", "c.id = any (cast(? as uuid[]))", words, WORDS)
        .page("c.raised_at desc, c.id desc", page, ConcernRow::concern, ConcernRow::cursor);
  }

  @Override
  public List<Concern> ofPerson(PersonId person) {
    return rows
        .list(
            ConcernRow.class,
            "select c from ConcernRow c where c.person = ?1 order by c.raisedAt desc, c.id desc",
            person.value())
        .stream()
        .map(ConcernRow::concern)
        .toList();
  }

  @Override
  public void add(AssignedActor assigned) {
    rows.add(new AssignedActorRow(assigned));
  }

  @Override
  public List<AssignedActor> assigned(ConcernId concern) {
    return rows
        .list(
            AssignedActorRow.class,
            "select a from AssignedActorRow a where a.concern = ?1 order by a.assignedAt, a.id",
            concern.value())
        .stream()
        .map(AssignedActorRow::assigned)
        .toList();
  }
}
