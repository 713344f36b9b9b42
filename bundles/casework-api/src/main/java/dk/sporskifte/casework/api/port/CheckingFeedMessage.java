package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.model.InboxLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks of all feeds, for messages that do not come by a way in. */
public interface CheckingFeedMessage {
  /** Who may send to that tenant. */
  List<FeedsOverview.Sender> senders(Tenant tenant);

  /**
   * Stores nothing.
   *
   * @return empty while the sender is not configured or the feed not installed
   */
  Optional<Verdict> check(Tenant tenant, String sender, byte[] content);

  /**
   * Takes it as if it had just come.
   *
   * @param way see {@link dk.sporskifte.casework.api.RawMessage}
   * @return empty as above; then nothing was stored
   */
  Optional<Verdict> receive(Tenant tenant, String sender, String way, byte[] content);

  /**
   * @param refused why all of it was refused
   * @param records how many it holds
   * @param lines those that are kept
   */
  record Verdict(Optional<InboxLine.Problem> refused, int records, List<Line> lines) {
    public Verdict {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param details what is kept of the feed's own fields
   * @param problem why it goes to quarantine
   */
  record Line(int recordNo, Map<String, String> details, Optional<InboxLine.Problem> problem) {
    @Override
    public String toString() {
      return "Line " + recordNo;
    }
  }
}
