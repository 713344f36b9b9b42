package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.InboxLine;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many lines of feeds there are, of the whole municipality.
 *
 * @param waiting new ones, which wait for an outcome
 * @param quarantined what could not be used and waits for a correction
 * @param triaged those with an outcome
 * @param refused messages refused as a whole that nobody has seen to
 * @param dropped lines about somebody the work is not about: seen once, and not kept
 * @param byFeed the same by the feed's name and then by state; states of which there are none are
 *     left out
 */
public record InboxCounts(
    long waiting,
    long quarantined,
    long triaged,
    long refused,
    long dropped,
    Map<String, Map<InboxLine.State, Long>> byFeed) {
  public InboxCounts {
    Map<String, Map<InboxLine.State, Long>> sorted = new TreeMap<>();
    byFeed.forEach(
        (feed, states) -> sorted.put(feed, Collections.unmodifiableMap(new TreeMap<>(states))));
    byFeed = Collections.unmodifiableMap(sorted);
  }
}
