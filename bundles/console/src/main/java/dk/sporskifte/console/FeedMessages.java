package dk.sporskifte.console;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import java.util.Optional;

/** Messages as operators read of them: nobody is in them. */
final class FeedMessages {
  private FeedMessages() {}

  static FeedMessageFilter of(String sender, Optional<String> feed) {
    return new FeedMessageFilter(
        feed,
        Optional.of(sender),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static String receipt(FeedMessageSummary message) {
    return switch (message.status()) {
      case ACCEPTED -> "accepted";
      case ACCEPTED_WITH_REJECTS -> "accepted, " + message.quarantined() + " set aside";
      case REJECTED -> "rejected " + message.code().orElse("");
    };
  }
}
