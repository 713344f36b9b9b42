package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.port.CaseStore.CaseWithPerson;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.people.People;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists of cases with the people they are about. */
record CaseLists(Rows rows) {
  private static final String NEWEST_FIRST = "c.created_at desc, c.id desc";

  private static final String WORDS =
      "search_words(c.number) @@ (select words_sought(?)) or " + People.words("c.person_id");

  private static final String COUNTS =
      "select c.state, count(*) from case_file c %s group by c.state";

  Page<CaseWithPerson> newest(Optional<CaseState> state, Optional<Sought> words, PageRequest page) {
    Cursor from = Cursor.from(page, Cursor.END_OF_TIME, Cursor.LAST_ID);
    Page<CaseRow> found =
        rows.select(CaseRow.class, "select c.* from case_file c")
            .where("(c.created_at, c.id) < (?, ?)", from.instant(0), from.id(1))
            .whereIf(state.map(Enum::name), "c.state = ?")
            .seenThrough("CASE", "c.id = any (cast(? as uuid[]))", words, WORDS)
            .page(NEWEST_FIRST, page, row -> row, CaseRow::cursor);
    return new Page<>(withPeople(found.items()), found.next());
  }

  Map<CaseState, Long> counts() {
    List<Object[]> found =
        rows.fewSeen("CASE")
            .map(few -> rows.table(COUNTS.formatted("where c.id = any (cast(?1 as uuid[]))"), few))
            .orElseGet(() -> rows.table(COUNTS.formatted("")));
    return found.stream()
        .collect(Collectors.toMap(r -> CaseState.valueOf((String) r[0]), r -> (Long) r[1]));
  }

  List<CaseWithPerson> ofPerson(PersonId person) {
    return withPeople(
        rows.select(CaseRow.class, "select c.* from case_file c")
            .where("c.person_id = ?", person.value())
            .inOrder(NEWEST_FIRST));
  }

  private List<CaseWithPerson> withPeople(List<CaseRow> found) {
    People people = People.of(rows, found.stream().map(CaseRow::person).toList());
    return found.stream()
        .map(row -> new CaseWithPerson(row.file(), people.get(row.person())))
        .toList();
  }
}
