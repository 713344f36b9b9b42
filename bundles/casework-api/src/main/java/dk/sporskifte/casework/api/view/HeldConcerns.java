package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ConcernId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The actor's own.
 *
 * @param held now, and those the actor covers
 * @param asked others offer them to the actor
 * @param receipts what the actor handed over and sees no more, newest first
 */
public record HeldConcerns(List<Held> held, List<Held> asked, List<Receipt> receipts) {
  /**
   * @param due the last day to react; absent once somebody has
   * @param coveredFor whose it is, where the actor covers
   */
  public record Held(
      ConcernView concern, Optional<LocalDate> due, boolean overdue, Optional<String> coveredFor) {}

  /** Names nobody but the colleague. */
  public record Receipt(ConcernId concern, Instant at, String to) {}
}
