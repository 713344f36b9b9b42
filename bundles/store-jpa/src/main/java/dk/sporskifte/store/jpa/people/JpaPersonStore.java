package dk.sporskifte.store.jpa.people;

import dk.sporskifte.casework.api.port.PersonStore;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People in rows; what a number or a name alone tells comes from the guard's functions. */
public record JpaPersonStore(Rows rows) implements PersonStore {
  @Override
  public void add(Person person) {
    rows.add(new PersonRow(person));
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return rows.find(PersonRow.class, id.value()).map(PersonRow::person);
  }

  @Override
  public Map<PersonId, Person> find(Set<PersonId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return rows
        .select(PersonRow.class, "select p.* from person p")
        .where(
            "p.id = any (cast(? as uuid[]))",
            ArrayLiteral.of(ids.stream().map(PersonId::value).toList()))
        .inOrder("p.id")
        .stream()
        .map(PersonRow::person)
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  @Override
  public void save(Person person) {
    rows.save(PersonRow.class, person.id().value(), person.version(), row -> row.take(person));
  }

  @Override
  public Optional<PersonId> idOf(CprNumber cpr) {
    return rows.value("select person_id_by_cpr(?1)", cpr.value())
        .map(UUID.class::cast)
        .map(PersonId::new);
  }

  @Override
  public Map<CprNumber, PersonId> idsOf(Set<CprNumber> numbers) {
    return rows
        .table(
            "select cpr, id from person_ids_by_cpr(cast(?1 as text[]))",
            ArrayLiteral.of(numbers.stream().map(CprNumber::value).toList()))
        .stream()
        .collect(
            Collectors.toMap(
                columns -> new CprNumber((String) columns[0]),
                columns -> new PersonId((UUID) columns[1])));
  }

  @Override
  public List<Candidate> candidates(PersonBlock block, Set<String> tighterProgrammes) {
    return rows
        .table(
            "select id, given_name, family_name, born, address_protected,"
                + " same_birth_date, same_phone, same_address"
                + " from people_alike(?1, cast(?2 as date), ?3, ?4,"
                + " cast(?5 as text[]))",
            block.givenName().orElse("") + " " + block.familyName().orElse(""),
            block.born().map(Object::toString).orElse(null),
            block.phone().orElse(null),
            block.address().orElse(null),
            ArrayLiteral.of(tighterProgrammes))
        .stream()
        .map(JpaPersonStore::candidate)
        .toList();
  }

  private static Candidate candidate(Object[] columns) {
    return new Candidate(
        new PersonId((UUID) columns[0]),
        (String) columns[1],
        (String) columns[2],
        ((Date) columns[3]).toLocalDate(),
        (boolean) columns[4],
        (boolean) columns[5],
        (boolean) columns[6],
        (boolean) columns[7]);
  }
}
