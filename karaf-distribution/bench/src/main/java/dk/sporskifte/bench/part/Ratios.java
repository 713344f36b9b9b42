package dk.sporskifte.bench.part;

import java.util.List;
import java.util.stream.IntStream;

/** Two sides that took turns are compared round by round: what disturbs a round disturbs both. */
final class Ratios {
  private Ratios() {}

  static List<Double> of(List<Double> dividends, List<Double> divisors) {
    return IntStream.range(0, Math.min(dividends.size(), divisors.size()))
        .mapToObj(i -> dividends.get(i) / divisors.get(i))
        .toList();
  }
}
