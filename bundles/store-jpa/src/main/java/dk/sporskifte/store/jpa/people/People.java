package dk.sporskifte.store.jpa.people;

import dk.sporskifte.model.Person;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several people at once. */
public record People(Map<UUID, Person> byId) {
  public static People of(Rows rows, Collection<UUID> ids) {
    List<PersonRow> found =
        ids.isEmpty()
            ? List.of()
            : rows.select(PersonRow.class, "select p.* from person p")
                .where("p.id = any (cast(? as uuid[]))", ArrayLiteral.of(ids))
                .inOrder("p.id");
    return new People(
        found.stream()
            .map(PersonRow::person)
            .collect(Collectors.toMap(person -> person.id().value(), Function.identity())));
  }

  /** Whether somebody has the words that are the one value. */
  public static String words(String person) {
    return "exists (select from person p where p.id = "
        + person
        + " and person_words(p.given_name, p.family_name) @@ (select words_sought(?)) offset 0)";
  }

  public Person get(UUID id) {
    return byId.get(id);
  }
}
