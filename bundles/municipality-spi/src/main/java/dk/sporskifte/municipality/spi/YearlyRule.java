package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * One record a year of each forum of a kind, for which another forum answers: of each area, its
 * own.
 *
 * @param forum id of the forum that writes it
 * @param answers id of the forum whose leader it is asked of, and who moves it to its last state
 * @param yearField key of the number field that holds the year
 * @param within counted from the first of January; from then on it is overdue
 * @param statement Danish; says so where the time is our reading
 */
public record YearlyRule(
    String forum,
    String answers,
    String yearField,
    Period within,
    String statement,
    Source source) {
  public YearlyRule {
    forum = Check.text(forum, "forum of a yearly record");
    answers = Check.text(answers, "forum that answers for a yearly record");
    yearField = Check.text(yearField, "year of a yearly record");
    within = Check.time(within, "within of a yearly record");
    statement = Check.text(statement, "statement of a yearly record");
    Objects.requireNonNull(source);
  }

  /** The last day of that year on which it is in time. */
  public LocalDate due(int year) {
    return LocalDate.of(year, 1, 1).plus(within).minusDays(1);
  }
}
