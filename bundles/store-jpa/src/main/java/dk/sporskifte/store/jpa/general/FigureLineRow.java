package dk.sporskifte.store.jpa.general;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.sporskifte.casework.api.port.FigureStore.Report;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.api.view.FiguresView.Middle;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;

/** A line of a report; never changed. */
@Entity
@javax.persistence.Table(name = "figure_line")
class FigureLineRow {
  private static final String LEAD_TIME = "LEAD_TIME";

  @Id private UUID id;

  @Column(name = "report_id")
  private UUID report;

  private int position;
  private String measure;

  @Column(name = "of_table")
  private String ofTable;

  @Column(name = "table_name")
  private String tableName;

  private String code;
  private String name;
  private Long n;

  @Column(name = "of_n")
  private Long ofN;

  @Column(name = "at_least")
  private Integer atLeast;

  @Column(name = "median_days")
  private Integer medianDays;

  @Column(name = "from_days")
  private Integer fromDays;

  @Column(name = "until_days")
  private Integer untilDays;

  @Column(name = "is_total")
  private boolean total;

  protected FigureLineRow() {}

  private FigureLineRow(String measure, String ofTable, String tableName) {
    this.measure = measure;
    this.ofTable = ofTable;
    this.tableName = tableName;
  }

  /** Tables without a line are not kept. */
  static List<FigureLineRow> of(UUID report, Report published, Supplier<UUID> ids) {
    List<FigureLineRow> lines = new ArrayList<>();
    for (Table table : published.tables()) {
      table.rows().forEach(row -> lines.add(line(table).take(row)));
      table
          .total()
          .ifPresent(
              total -> {
                FigureLineRow line = line(table).take(new Row("TOTAL", "I alt", total));
                line.total = true;
                lines.add(line);
              });
    }
    published.leadTimes().forEach(time -> lines.add(line(time)));
    for (FigureLineRow line : lines) {
      line.id = ids.get();
      line.report = report;
      line.position = lines.indexOf(line);
    }
    return lines;
  }

  private static FigureLineRow line(Table table) {
    return new FigureLineRow(table.measure().name(), table.code(), table.name());
  }

  private static FigureLineRow line(LeadTime time) {
    FigureLineRow line = new FigureLineRow(LEAD_TIME, LEAD_TIME, LEAD_TIME);
    line.take(new Row(time.code(), time.name(), time.cases()));
    line.medianDays = time.medianDays().orElse(null);
    line.fromDays = time.middle().map(Middle::fromDays).orElse(null);
    line.untilDays = time.middle().map(Middle::untilDays).orElse(null);
    return line;
  }

  private FigureLineRow take(Row row) {
    code = row.code();
    name = row.name();
    n = row.count().value().orElse(null);
    ofN = row.of().flatMap(Count::value).orElse(null);
    atLeast = row.atLeastPercent().orElse(null);
    return this;
  }

  static List<Table> tables(List<FigureLineRow> lines) {
    return lines.stream()
        .filter(line -> !line.measure.equals(LEAD_TIME))
        .collect(groupingBy(line -> line.ofTable, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(FigureLineRow::table)
        .toList();
  }

  private static Table table(List<FigureLineRow> lines) {
    FigureLineRow first = lines.get(0);
    return new Table(
        Measure.valueOf(first.measure),
        first.ofTable,
        first.tableName,
        lines.stream().filter(line -> !line.total).map(FigureLineRow::row).toList(),
        lines.stream().filter(line -> line.total).map(FigureLineRow::count).findFirst());
  }

  static List<LeadTime> leadTimes(List<FigureLineRow> lines) {
    return lines.stream()
        .filter(line -> line.measure.equals(LEAD_TIME))
        .map(
            line ->
                new LeadTime(
                    line.code,
                    line.name,
                    line.count(),
                    Optional.ofNullable(line.medianDays),
                    middle(line.fromDays, line.untilDays)))
        .toList();
  }

  static Optional<Middle> middle(Integer fromDays, Integer untilDays) {
    return Optional.ofNullable(fromDays).map(from -> new Middle(from, untilDays));
  }

  private Row row() {
    boolean part = Measure.valueOf(measure).isPartOfSomething();
    return new Row(
        code,
        name,
        count(),
        part ? Optional.of(new Count(Optional.ofNullable(ofN))) : Optional.empty(),
        Optional.ofNullable(atLeast));
  }

  private Count count() {
    return new Count(Optional.ofNullable(n));
  }
}
