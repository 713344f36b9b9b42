package dk.sporskifte.itests.load;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What came of a steady load. */
public record Report(int sent, Duration lasted, List<Call> calls) {
  public double perSecond() {
    return sent / (lasted.toMillis() / 1000.0);
  }

  public Duration longestWait() {
    return calls.stream().map(Call::waited).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }

  public Map<Integer, Long> byStatus() {
    return calls.stream()
        .collect(Collectors.groupingBy(Call::status, TreeMap::new, Collectors.counting()));
  }

  public List<Call> where(Predicate<Call> wanted) {
    return calls.stream().filter(wanted).toList();
  }

  @Override
  public String toString() {
    return "%d requests at %.0f a second, answers %s, longest wait %d ms"
        .formatted(sent, perSecond(), byStatus(), longestWait().toMillis());
  }
}
