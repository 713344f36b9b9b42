package dk.sporskifte.store.jpa.audit;

import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AffectedPeople.Extent;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Pages;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a breach touched, by name. */
record BreachRows(Rows rows, Breach breach) {
  private static final String AFFECTED =
      """
      select person_id, sorted_by, called, born, address_protected, acts, times, first_at, last_at
      from affected_by_breach(?1, ?2, cast(?3 as uuid))
      where (sorted_by, person_id) > (?4, ?5)
      order by sorted_by, person_id limit ?6
      """;

  Page<Affected> page(Cursor after, int size) {
    return Pages.of(table(after, size + 1), size, BreachRows::affected, BreachRows::cursor);
  }

  List<Affected> first(int atMost) {
    Cursor start = new Cursor(List.of("", Cursor.FIRST_ID.toString()));
    return table(start, atMost).stream().map(BreachRows::affected).toList();
  }

  Extent extent() {
    Object[] counted =
        rows.table(
                "select people, objects from extent_of_breach(?1, ?2, cast(?3 as uuid))",
                breach.from(),
                breach.until(),
                account())
            .get(0);
    return new Extent(((Long) counted[0]).intValue(), ((Long) counted[1]).intValue());
  }

  private List<Object[]> table(Cursor after, int atMost) {
    return rows.table(
        AFFECTED,
        breach.from(),
        breach.until(),
        account(),
        after.parts().get(0),
        after.id(1),
        atMost);
  }

  private String account() {
    return breach.account().map(UserId::value).map(UUID::toString).orElse(null);
  }

  private static String cursor(Object[] columns) {
    return Cursor.of(columns[1], columns[0]);
  }

  private static Affected affected(Object[] columns) {
    return new Affected(
        new PersonId((UUID) columns[0]),
        Optional.ofNullable((String) columns[2]),
        Optional.ofNullable((Date) columns[3]).map(Date::toLocalDate),
        (boolean) columns[4],
        Stream.of(((String) columns[5]).split(" ")).map(AuditEntry.Action::valueOf).toList(),
        ((Long) columns[6]).intValue(),
        ((Timestamp) columns[7]).toInstant(),
        ((Timestamp) columns[8]).toInstant());
  }
}
