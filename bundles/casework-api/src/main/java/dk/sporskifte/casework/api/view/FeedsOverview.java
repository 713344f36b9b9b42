package dk.sporskifte.casework.api.view;

import java.time.LocalDate;
import java.util.List;

/**
 * @param senders who may send, as operations configured it
 * @param volumes by week and feed, the oldest week first; a week without messages is left out
 */
public record FeedsOverview(List<Sender> senders, List<Volume> volumes) {
  public FeedsOverview {
    senders = List.copyOf(senders);
    volumes = List.copyOf(volumes);
  }

  /**
   * @param code as messages name it
   */
  public record Sender(String code, List<String> feeds) {
    public Sender {
      feeds = List.copyOf(feeds);
    }
  }

  /**
   * @param week its Monday
   * @param refused messages that were refused as a whole
   */
  public record Volume(LocalDate week, String feed, long messages, long records, long refused) {}
}
