package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.columns.DetailsColumn;
import dk.sporskifte.store.jpa.columns.InstantColumn;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines as one statement with an array for each column, however many a message brings. */
record NewLines(List<InboxLine> lines) {
  private record Column(String name, String type, Function<InboxLine, Object> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", "uuid", line -> line.id().value()),
          new Column("message_id", "uuid", line -> line.message().value()),
          new Column("feed", "text", InboxLine::feed),
          new Column("sender", "text", InboxLine::sender),
          new Column("record_no", "integer", InboxLine::recordNo),
          new Column("cpr", "text", person(block -> block.cpr().map(CprNumber::value))),
          new Column("given_name", "text", person(PersonBlock::givenName)),
          new Column("family_name", "text", person(PersonBlock::familyName)),
          new Column("born", "date", person(PersonBlock::born)),
          new Column("address_protected", "boolean", line -> line.person().addressProtected()),
          new Column("home_municipality", "text", person(PersonBlock::homeMunicipality)),
          new Column("address", "text", person(PersonBlock::address)),
          new Column("phone", "text", person(PersonBlock::phone)),
          new Column("details", "json", line -> DetailsColumn.written(line.details())),
          new Column("urgency", "text", line -> line.routing().urgency()),
          new Column("restricted_to", "text", any(line -> line.routing().confidentiality())),
          new Column("state", "text", InboxLine::state),
          new Column("matched_person_id", "uuid", any(l -> l.matched().map(PersonId::value))),
          new Column("problem_code", "text", problem(InboxLine.Problem::code)),
          new Column("problem_reason", "text", problem(InboxLine.Problem::reason)),
          new Column("outcome_code", "text", outcome(InboxLine.Outcome::code)),
          new Column("outcome_note", "text", outcome(InboxLine.Outcome::note)),
          new Column("outcome_by", "uuid", outcome(o -> o.by().value())),
          new Column("outcome_at", "timestamptz", outcome(o -> InstantColumn.kept(o.at()))),
          new Column("concern_id", "uuid", any(line -> line.concern().map(ConcernId::value))),
          new Column("received_at", "timestamptz", line -> InstantColumn.kept(line.receivedAt())),
          new Column("version", "integer", InboxLine::version));

  private static final String NAMES =
      COLUMNS.stream().map(Column::name).collect(Collectors.joining(", "));

  private static final String INSERT =
      "insert into inbox_line (%s) select * from unnest(%s)"
          .formatted(
              NAMES,
              IntStream.range(0, COLUMNS.size())
                  .mapToObj(i -> "cast(?%d as %s[])".formatted(i + 1, COLUMNS.get(i).type()))
                  .collect(Collectors.joining(", ")));

  void addTo(Rows rows) {
    rows.execute(INSERT, COLUMNS.stream().map(this::array).toArray());
  }

  private String array(Column column) {
    return ArrayLiteral.of(lines.stream().map(column.value()));
  }

  private static Function<InboxLine, Object> any(Function<InboxLine, Optional<?>> value) {
    return value.andThen(found -> found.orElse(null));
  }

  private static Function<InboxLine, Object> person(Function<PersonBlock, Optional<?>> value) {
    return any(line -> value.apply(line.person()));
  }

  private static Function<InboxLine, Object> problem(Function<InboxLine.Problem, Object> value) {
    return any(line -> line.problem().map(value));
  }

  private static Function<InboxLine, Object> outcome(Function<InboxLine.Outcome, Object> value) {
    return any(line -> line.outcome().map(value));
  }
}
