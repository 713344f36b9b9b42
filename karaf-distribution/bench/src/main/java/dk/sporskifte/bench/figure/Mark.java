package dk.sporskifte.bench.figure;

/** What a figure shall reach. */
public record Mark(Bound bound, double limit) {
  /** On which side of the limit it is well. */
  public enum Bound {
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  public static Mark atMost(double limit) {
    return new Mark(Bound.AT_MOST, limit);
  }

  public static Mark atLeast(double limit) {
    return new Mark(Bound.AT_LEAST, limit);
  }

  public boolean isMetBy(double value) {
    return bound == Bound.AT_MOST ? value <= limit : value >= limit;
  }

  @Override
  public String toString() {
    return bound.sign + " " + Numbers.text(limit);
  }
}
