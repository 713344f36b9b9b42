package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.GeneralIntervention;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was done by the catalogue for many at once in one school year. There is nobody in it.
 *
 * @param year in whose August it begins
 * @param today what lies after it is planned, and not held yet
 * @param schools by name, with those that have had nothing
 * @param done the earliest first, without what was cancelled
 */
public record SchoolYearView(
    int year, LocalDate today, List<String> schools, List<GeneralIntervention> done) {
  public SchoolYearView {
    Objects.requireNonNull(today);
    schools = List.copyOf(schools);
    done = List.copyOf(done);
  }
}
