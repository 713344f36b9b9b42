package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.port.InboxStore;
import dk.sporskifte.casework.api.view.InboxCounts;
import dk.sporskifte.model.InboxLine.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts of each feed added up. */
final class LineTotals {
  private LineTotals() {}

  static InboxCounts of(InboxStore inbox) {
    Map<String, Map<String, Long>> counted = inbox.counts();
    Map<String, Map<State, Long>> byFeed = new TreeMap<>();
    counted.forEach((feed, states) -> byFeed.put(feed, byState(states)));
    return new InboxCounts(
        sum(byFeed, State.NEW),
        sum(byFeed, State.QUARANTINED),
        sum(byFeed, State.TRIAGED),
        inbox.waitingRefused().stream().mapToLong(InboxStore.Refused::messages).sum(),
        inbox.dropped(),
        byFeed);
  }

  private static Map<State, Long> byState(Map<String, Long> states) {
    Map<State, Long> byState = new EnumMap<>(State.class);
    states.forEach((state, lines) -> byState.put(State.valueOf(state), lines));
    return byState;
  }

  private static long sum(Map<String, Map<State, Long>> byFeed, State state) {
    return byFeed.values().stream().mapToLong(states -> states.getOrDefault(state, 0L)).sum();
  }
}
