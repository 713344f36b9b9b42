package dk.sporskifte.store.jpa.general;

import dk.sporskifte.casework.api.port.FigureStore;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures by the one function that counts past row security and answers numbers alone. */
public final class JpaFigureStore implements FigureStore {
  private final Rows rows;

  public JpaFigureStore(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Counted> counts(LocalDate from, LocalDate until, LocalDate countedOn) {
    return rows
        .table(
            "select figure, code, n, median_days from figures(?1, ?2, ?3)", from, until, countedOn)
        .stream()
        .map(
            row ->
                new Counted(
                    (String) row[0],
                    (String) row[1],
                    (Long) row[2],
                    Optional.ofNullable((Integer) row[3])))
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
}
