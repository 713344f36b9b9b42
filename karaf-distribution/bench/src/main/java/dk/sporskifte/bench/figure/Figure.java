package dk.sporskifte.bench.figure;

import java.util.List;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param name says what was measured and with how much
 */
public record Figure(String part, String name, String unit, Samples samples, Optional<Mark> mark) {
  public Figure(String part, String name, String unit, List<Double> values) {
    this(part, name, unit, new Samples(values), Optional.empty());
  }

  public Figure marked(Mark wanted) {
    return new Figure(part, name, unit, samples, Optional.of(wanted));
  }

  /** Empty where there is no mark. */
  public Optional<Boolean> isMet() {
    return mark.map(m -> m.isMetBy(samples.median()));
  }
}
