package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.api.port.TaskStore.Counted;
import dk.sporskifte.casework.api.view.TaskCounts;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Counts of each kind added up. */
final class TaskTotals {
  private TaskTotals() {}

  static TaskCounts of(List<Counted> kinds) {
    return new TaskCounts(
        sum(kinds, Counted::open),
        sum(kinds, Counted::mine),
        sum(kinds, Counted::overdue),
        sum(kinds, Counted::dueThisWeek),
        sum(kinds, Counted::recent),
        kinds.stream().collect(Collectors.toMap(Counted::kind, Counted::open)));
  }

  private static long sum(List<Counted> kinds, ToLongFunction<Counted> number) {
    return kinds.stream().mapToLong(number).sum();
  }
}
