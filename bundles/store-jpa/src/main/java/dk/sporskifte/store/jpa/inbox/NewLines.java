package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.columns.DetailsColumn;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines of one message as one statement with an array for each column, however many it brings.
 *
 * @param lines at least one
 */
record NewLines(List<InboxLine> lines) {
  private static final String NONE = ArrayLiteral.of(List.of());

  private static final List<String> TYPES =
      List.of(
          "uuid",
          "uuid[]",
          "text",
          "uuid[]",
          "integer[]",
          "text[]",
          "text[]",
          "text[]",
          "date[]",
          "boolean[]",
          "text[]",
          "text[]",
          "text[]",
          "json[]",
          "text[]",
          "text[]",
          "text[]",
          "uuid[]",
          "text[]",
          "text[]");

  private static final String ADD =
      IntStream.rangeClosed(1, TYPES.size())
          .mapToObj(i -> "cast(?" + i + " as " + TYPES.get(i - 1) + ")")
          .collect(Collectors.joining(", ", "select add_lines(", ")"));

  /** Each line is shown to each of the posts. */
  void addTo(Rows rows, Collection<PostId> posts, String reason) {
    rows.value(
        ADD,
        lines.get(0).message().value(),
        ArrayLiteral.of(posts.stream().map(PostId::value)),
        reason,
        array(line -> line.id().value()),
        array(InboxLine::recordNo),
        array(person(block -> block.cpr().map(CprNumber::value))),
        array(person(PersonBlock::givenName)),
        array(person(PersonBlock::familyName)),
        array(person(PersonBlock::born)),
        once(line -> line.person().addressProtected()),
        array(person(PersonBlock::homeMunicipality)),
        array(person(PersonBlock::address)),
        array(person(PersonBlock::phone)),
        array(line -> DetailsColumn.written(line.details())),
        once(line -> line.routing().urgency()),
        array(any(line -> line.routing().confidentiality())),
        once(InboxLine::state),
        array(any(line -> line.matched().map(PersonId::value))),
        array(problem(InboxLine.Problem::code)),
        array(problem(InboxLine.Problem::reason)));
  }

  /** What none of them has is not sent. */
  private String array(Function<InboxLine, Object> column) {
    List<Object> values = lines.stream().map(column).toList();
    return values.stream().allMatch(Objects::isNull) ? NONE : ArrayLiteral.of(values);
  }

  /** What every line has, sent once where it is the same in all of them. */
  private String once(Function<InboxLine, Object> column) {
    List<Object> values = lines.stream().map(column).distinct().limit(2).toList();
    return values.size() == 1 ? ArrayLiteral.of(values) : array(column);
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
}
