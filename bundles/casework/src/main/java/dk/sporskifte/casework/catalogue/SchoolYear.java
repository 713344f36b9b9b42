package dk.sporskifte.casework.catalogue;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.StaffUnit;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A school year, from the first of August.
 *
 * @param year in which it begins
 */
record SchoolYear(int year) {
  static SchoolYear on(LocalDate day) {
    return new SchoolYear(day.isBefore(august(day.getYear())) ? day.getYear() - 1 : day.getYear());
  }

  /** Without what was not held after all. */
  List<GeneralIntervention> done(Work work) {
    return between(work, year, year + 1);
  }

  /** Of the register, and those that had something this year or before: a gap is to be seen. */
  List<String> schools(Work work, List<GeneralIntervention> done) {
    Stream<String> had =
        Stream.concat(done.stream(), between(work, year - 1, year).stream())
            .filter(one -> one.yearGroup().isPresent())
            .flatMap(one -> one.place().stream());
    return Stream.concat(registered(work), had)
        .distinct()
        .sorted(Collator.getInstance(Locale.forLanguageTag("da-DK")))
        .toList();
  }

  private Stream<String> registered(Work work) {
    return work.way().staircase().taughtIn().stream()
        .flatMap(
            type ->
                work.stores().units().units().stream()
                    .filter(unit -> unit.type().equals(type))
                    .filter(unit -> unit.from().isBefore(august(year + 1)))
                    .filter(unit -> unit.until().map(august(year)::isBefore).orElse(true)))
        .map(StaffUnit::name);
  }

  private static List<GeneralIntervention> between(Work work, int from, int until) {
    return work.stores().generalInterventions().ofCatalogue(august(from), august(until)).stream()
        .filter(one -> one.cancelledBecause().isEmpty())
        .toList();
  }

  private static LocalDate august(int year) {
    return LocalDate.of(year, 8, 1);
  }
}
