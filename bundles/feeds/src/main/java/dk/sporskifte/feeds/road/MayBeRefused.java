package dk.sporskifte.feeds.road;

/** Routes that can tell an operator that they run nowhere. */
public interface MayBeRefused {
  /**
   * They were not added.
   *
   * @param why may quote what an operator configured
   * @return whether that is what an operator is told to mend, and no mistake of ours to be looked
   *     for
   */
  boolean refused(String why);

  /** Whether they need what is known by that scheme, and so cannot stay without it. */
  default boolean uses(String scheme) {
    return false;
  }

  /** They were taken out, until what is known by that scheme is there again. */
  default void withdrawn(String scheme) {}
}
