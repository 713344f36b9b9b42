package dk.sporskifte.store.jpa.access;

import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.columns.InstantColumn;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A message of a thousand lines brings thousands of grants: one statement for all of them. */
final class WaitingGrants {
  private final Rows rows;
  private final List<Waiting> grants = new ArrayList<>();

  WaitingGrants(Rows rows) {
    this.rows = rows;
  }

  void add(
      UUID object,
      UUID person,
      UUID grantee,
      Instant from,
      Optional<Instant> until,
      String reason) {
    if (grants.isEmpty()) {
      rows.beforeAnythingElse(this::write);
    }
    grants.add(
        new Waiting(
            object,
            person,
            grantee,
            InstantColumn.kept(from),
            until.map(InstantColumn::kept).orElse(null),
            reason));
  }

  private void write() {
    List<Waiting> now = List.copyOf(grants);
    grants.clear();
    rows.value(
        "select grant_access(cast(?1 as uuid[]), cast(?2 as uuid[]), cast(?3 as uuid[]),"
            + " cast(?4 as timestamptz[]), cast(?5 as timestamptz[]), cast(?6 as text[]))",
        array(now, Waiting::object),
        array(now, Waiting::person),
        array(now, Waiting::grantee),
        array(now, Waiting::from),
        array(now, Waiting::until),
        array(now, Waiting::reason));
  }

  private static String array(List<Waiting> grants, Function<Waiting, Object> column) {
    return ArrayLiteral.of(grants.stream().map(column));
  }

  private record Waiting(
      UUID object, UUID person, UUID grantee, Instant from, Instant until, String reason) {}
}
