package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.port.FigureStore;
import dk.sporskifte.casework.api.port.FigureStore.Report;
import dk.sporskifte.casework.work.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The half-years that are over and not published, the earliest first. */
final class Due {
  private Due() {}

  static List<HalfYear> of(Work work, List<Report> published) {
    return of(work.stores().figures(), work.today(), published);
  }

  /** Nothing is put before what was published: that would change what the report tells. */
  static List<HalfYear> of(FigureStore store, LocalDate today, List<Report> published) {
    LocalDate since =
        published.stream()
            .map(r -> r.period().until())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    List<HalfYear> due = new ArrayList<>();
    for (HalfYear half : HalfYear.over(today)) {
      if (!half.from().isBefore(since) && isUsed(store, half)) {
        due.add(half);
      }
    }
    Collections.reverse(due);
    return due;
  }

  private static boolean isUsed(FigureStore store, HalfYear half) {
    return store.counts(half.from(), half.until(), half.until().minusDays(1)).stream()
        .anyMatch(counted -> counted.count() > 0);
  }
}
