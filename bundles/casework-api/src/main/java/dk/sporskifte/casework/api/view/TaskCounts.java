package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Task;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many open tasks there are.
 *
 * @param open all of them
 * @param mine of the posts the actor holds
 * @param overdue due before today
 * @param dueThisWeek due today or within the six days after
 * @param recent made today or within the six days before
 * @param byKind kinds of which there are none are left out
 */
public record TaskCounts(
    long open,
    long mine,
    long overdue,
    long dueThisWeek,
    long recent,
    Map<Task.Kind, Long> byKind) {
  public TaskCounts {
    byKind = Collections.unmodifiableMap(new TreeMap<>(byKind));
  }
}
