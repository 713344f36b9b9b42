package dk.sporskifte.feeds.road;

/** Routes that can tell an operator that they run nowhere. */
public interface MayBeRefused {
  /**
   * They were not added.
   *
   * @param why for operators
   */
  void refused(String why);
}
