package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.port.FigureStore.Counted;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables as they are shown. All are hidden in together: what one shows must not give away what
 * another hides.
 *
 * @param hidden cells
 * @param atLeast by cell, what can be said of how many it is a part of
 */
record Tables(Lines lines, Set<String> hidden, Map<String, Integer> atLeast) {
  List<Table> all() {
    return lines.tables().stream().map(this::table).toList();
  }

  List<LeadTime> leadTimes() {
    return lines.leadTimes().stream().map(this::leadTime).toList();
  }

  /** The cells that tables show. */
  static Set<String> shown(List<Table> tables, List<LeadTime> leadTimes) {
    Stream<String> ofTables =
        tables.stream()
            .flatMap(
                table ->
                    Stream.concat(
                        table.rows().stream().flatMap(row -> shown(table, row)),
                        table.total().flatMap(Count::value).stream()
                            .map(n -> Cells.cell(table.code(), Cells.TOTAL))));
    Stream<String> ofTimes =
        leadTimes.stream()
            .filter(time -> time.cases().value().isPresent())
            .map(time -> Cells.cell(Cells.LEAD_TIME, time.code()));
    return Stream.concat(ofTables, ofTimes).collect(Collectors.toSet());
  }

  private static Stream<String> shown(Table table, Row row) {
    Stream<String> count =
        row.count().value().stream().map(n -> Cells.cell(table.code(), row.code()));
    Stream<String> of =
        row.of().flatMap(Count::value).stream()
            .map(n -> Cells.cell(Cells.OF + table.code(), row.code()));
    return Stream.concat(count, of);
  }

  private Table table(Lines.Of table) {
    return new Table(
        table.measure(),
        table.code(),
        table.name(),
        table.lines().stream().map(line -> row(table, line)).toList(),
        Cells.SUMMED.contains(table.measure())
            ? Optional.of(
                count(
                    Cells.cell(table.code(), Cells.TOTAL),
                    table.lines().stream()
                        .mapToLong(line -> lines.counts().of(table.code(), line.code()))
                        .sum()))
            : Optional.empty());
  }

  private Row row(Lines.Of table, Lines.Line line) {
    Count count = count(table.code(), line.code());
    return table.measure().isPartOfSomething()
        ? new Row(
            line.code(),
            line.name(),
            count,
            Optional.of(count(Cells.OF + table.code(), line.code())),
            Optional.ofNullable(atLeast.get(Cells.cell(table.code(), line.code()))))
        : new Row(line.code(), line.name(), count);
  }

  private LeadTime leadTime(Lines.Line line) {
    Count cases = count(Cells.LEAD_TIME, line.code());
    Optional<Counted> shown =
        lines.counts().find(Cells.LEAD_TIME, line.code()).filter(c -> cases.value().isPresent());
    return new LeadTime(
        line.code(),
        line.name(),
        cases,
        shown.flatMap(Counted::medianDays),
        shown.flatMap(Counted::middle));
  }

  private Count count(String table, String line) {
    return count(Cells.cell(table, line), lines.counts().of(table, line));
  }

  private Count count(String cell, long value) {
    return hidden.contains(cell) ? Count.hidden() : Count.of(value);
  }
}
