package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.port.FeedMessageStore.LineCount;
import dk.sporskifte.casework.api.view.FeedMessageRoad;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Kind;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Result;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Step;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The steps of a message, made from its row and the numbers of its lines: nothing is written down
 * for them.
 */
record MessageRoad(FeedMessageSummary message, List<LineCount> lines) {
  /** Of these nothing is ours to keep. */
  private static final Set<String> NEVER_KEPT = Set.of("E02", "E08");

  /** In the order of the checks, with the codes each of them gives. */
  private static final Map<Kind, Set<String>> CHECKS =
      new TreeMap<>(
          Map.of(
              Kind.SIZE, Set.of("E08"),
              Kind.SCHEMA, Set.of("E01"),
              Kind.LEGAL_BASIS, Set.of("E03"),
              Kind.SENDER, Set.of("E09"),
              Kind.MUNICIPALITY, Set.of("E02"),
              Kind.ONCE, Set.of("E06"),
              Kind.IDENTIFIED, Set.of("E04"),
              Kind.TARGET_GROUP, Set.of("E05", "E07")));

  FeedMessageRoad view() {
    List<Step> steps = new ArrayList<>();
    steps.add(passed(Kind.RECEIVED));
    steps.add(kept());
    boolean goesOn = true;
    for (Map.Entry<Kind, Set<String>> check : CHECKS.entrySet()) {
      Step step = goesOn ? check(check.getKey(), check.getValue()) : notReached(check.getKey());
      steps.add(step);
      goesOn &= step.result() != Result.STOPPED;
    }
    steps.add(goesOn ? step(Kind.MATCHED, Result.PASSED, matched()) : notReached(Kind.MATCHED));
    steps.add(goesOn ? inbox() : notReached(Kind.INBOX));
    steps.add(receipt());
    return new FeedMessageRoad(message, steps);
  }

  private Step kept() {
    boolean never = message.size() == 0 || message.code().filter(NEVER_KEPT::contains).isPresent();
    return step(
        Kind.KEPT,
        never ? Result.NOT_REACHED : message.kept() ? Result.PASSED : Result.OVER,
        Map.of());
  }

  private Step check(Kind kind, Set<String> codes) {
    if (message.code().filter(codes::contains).isPresent()) {
      return step(kind, Result.STOPPED, Map.of());
    }
    Map<String, Long> aside =
        count(l -> l.code().filter(codes::contains).isPresent(), l -> l.code().orElseThrow());
    return step(kind, aside.isEmpty() ? Result.PASSED : Result.PARTLY, aside);
  }

  private Step inbox() {
    return step(Kind.INBOX, Result.PASSED, count(l -> true, l -> l.state().name()));
  }

  private Map<String, Long> matched() {
    return count(l -> true, l -> l.matched() ? "MATCHED" : "UNMATCHED");
  }

  private Step receipt() {
    Map<String, Long> told =
        switch (message.status()) {
          case REJECTED -> Map.of();
          case ACCEPTED, ACCEPTED_WITH_REJECTS ->
              Map.of("RECORDS", (long) message.records(), "REJECTS", (long) message.quarantined());
        };
    return step(
        Kind.RECEIPT,
        switch (message.status()) {
          case ACCEPTED -> Result.PASSED;
          case ACCEPTED_WITH_REJECTS -> Result.PARTLY;
          case REJECTED -> Result.STOPPED;
        },
        told);
  }

  private Map<String, Long> count(Predicate<LineCount> which, Function<LineCount, String> by) {
    return lines.stream()
        .filter(which)
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(LineCount::lines)));
  }

  private static Step passed(Kind kind) {
    return step(kind, Result.PASSED, Map.of());
  }

  private static Step notReached(Kind kind) {
    return step(kind, Result.NOT_REACHED, Map.of());
  }

  private static Step step(Kind kind, Result result, Map<String, Long> lines) {
    return new Step(kind, result, lines);
  }
}
