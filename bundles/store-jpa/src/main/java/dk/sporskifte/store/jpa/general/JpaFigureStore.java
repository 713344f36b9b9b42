package dk.sporskifte.store.jpa.general;

import dk.sporskifte.casework.api.port.FigureStore;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Figures by the functions that count past row security and answer numbers alone. */
public final class JpaFigureStore implements FigureStore {
  private final Rows rows;

  public JpaFigureStore(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Counted> counts(LocalDate from, LocalDate until, LocalDate countedOn) {
    return rows
        .table(
            "select figure, code, n, median_days, from_days, until_days from figures(?1, ?2, ?3)",
            from,
            until,
            countedOn)
        .stream()
        .map(
            row ->
                new Counted(
                    (String) row[0],
                    (String) row[1],
                    (Long) row[2],
                    Optional.ofNullable((Integer) row[3]),
                    FigureLineRow.middle((Integer) row[4], (Integer) row[5])))
        .toList();
  }

  @Override
  public long answeredYes(
      LocalDate from,
      LocalDate until,
      LocalDate countedOn,
      String question,
      int fromYears,
      int untilYears) {
    return rows
        .table(
            "select 1, n from answered_yes(?1, ?2, ?3, ?4, ?5, ?6)",
            from,
            until,
            countedOn,
            question,
            fromYears,
            untilYears)
        .stream()
        .mapToLong(row -> (Long) row[1])
        .sum();
  }

  @Override
  public List<Counted> ofRecords(LocalDate from, LocalDate until, String template) {
    return rows
        .table("select figure, n from figures_of_records(?1, ?2, ?3)", from, until, template)
        .stream()
        .map(row -> new Counted((String) row[0], template, (Long) row[1]))
        .toList();
  }

  @Override
  public List<Counted> ofOutcomes(
      LocalDate from, LocalDate until, String figure, String template, String field) {
    return rows
        .table(
            "select code, n from figures_of_outcomes(?1, ?2, ?3, ?4)", from, until, template, field)
        .stream()
        .map(row -> new Counted(figure, (String) row[0], (Long) row[1]))
        .toList();
  }

  @Override
  public void publish(Report report) {
    UUID id = rows.newId();
    rows.add(new FigureReportRow(id, report));
    FigureLineRow.of(id, report, rows::newId).forEach(rows::addLast);
  }

  @Override
  public List<Report> published() {
    return rows
        .list(FigureReportRow.class, "select r from FigureReportRow r order by r.from")
        .stream()
        .map(
            report ->
                report.report(
                    rows.list(
                        FigureLineRow.class,
                        "select l from FigureLineRow l where l.report = ?1 order by l.position",
                        report.id())))
        .toList();
  }
}
