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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  private record Given(Column column, List<Object> values) {
    boolean isThere() {
      return values.stream().anyMatch(Objects::nonNull);
    }

    /** Not the ids, even of a single line: there are as many rows as there are ids. */
    boolean isTheSame() {
      return !column.name().equals("id")
          && values.stream().allMatch(value -> Objects.equals(value, values.get(0)));
    }

    String array(int parameter) {
      return "cast(?%d as %s[])".formatted(parameter, column.type());
    }

    String one(int parameter) {
      return "cast(?%d as %s)".formatted(parameter, column.type());
    }
  }

  /** What is the same in all lines is sent once, and what none of them has is not sent. */
  void addTo(Rows rows) {
    Map<Boolean, List<Given>> given =
        COLUMNS.stream()
            .map(this::given)
            .filter(Given::isThere)
            .collect(Collectors.partitioningBy(Given::isTheSame));
    List<Given> each = given.get(false);
    List<Given> once = given.get(true);
    List<String> names = new ArrayList<>();
    List<String> arrays = new ArrayList<>();
    List<String> selected = new ArrayList<>(List.of("*"));
    List<Object> parameters = new ArrayList<>();
    for (Given column : each) {
      names.add(column.column().name());
      parameters.add(ArrayLiteral.of(column.values()));
      arrays.add(column.array(parameters.size()));
    }
    for (Given column : once) {
      names.add(column.column().name());
      parameters.add(column.values().get(0).toString());
      selected.add(column.one(parameters.size()));
    }
    rows.execute(
        "insert into inbox_line (%s) select %s from unnest(%s)"
            .formatted(
                String.join(", ", names), String.join(", ", selected), String.join(", ", arrays)),
        parameters.toArray());
  }

  private Given given(Column column) {
    return new Given(column, lines.stream().map(column.value()).toList());
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
