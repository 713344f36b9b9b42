package dk.sporskifte.feeds.road;

/** Where every way in ends that is no route itself. */
@FunctionalInterface
public interface HandingOver {
  /**
   * @throws RuntimeException when it cannot be stored now
   */
  Receipt handOver(Delivery delivery);
}
