package dk.sporskifte.model;

import java.util.UUID;

/** What acts without a person behind it; each with narrow rights of its own. */
public enum SystemActor implements Actor {
  /** Checks names, passwords and tokens. */
  LOGIN(1),
  /** Receives messages of partners. */
  FEED(2),
  /**
   * Raises what a date brings, and moves the deadlines of waiting referrals when a meeting is
   * planned, held or cancelled: sees every case file and its tasks, but no person, of whom it
   * learns the birth date alone.
   */
  CLOCK(3),
  /** Sends what leaves the platform. */
  OUTBOUND(4),
  /** Municipal IT at the console: users and posts, the rulebook, counts; never a person's data. */
  OPERATOR(5),
  /**
   * Looks what another version of a model would change: of open cases what a way of working decides
   * by, and no name.
   */
  COMPARER(6);

  private final UUID id;

  SystemActor(int number) {
    id = new UUID(0x8000L, 0x8000_0000_0000_0000L | number);
  }

  @Override
  public UUID id() {
    return id;
  }
}
