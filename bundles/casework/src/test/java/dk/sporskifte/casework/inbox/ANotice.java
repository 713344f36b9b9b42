package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.ReceivingFeedMessage.Lines;
import dk.sporskifte.casework.api.ReceivingFeedMessage.Reception;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.State;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Routing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A message of one record of the prison service or the job centre. */
final class ANotice {
  private final Korsbaek korsbaek;
  private final String feed;
  private final UUID messageId;
  private final Map<String, String> details = new LinkedHashMap<>();
  private Routing routing = Routing.ORDINARY;
  private Optional<UUID> corrects = Optional.empty();

  private ANotice(Korsbaek korsbaek, String feed, String event, String day, String on) {
    this.korsbaek = korsbaek;
    this.feed = feed;
    this.messageId = korsbaek.ids.next();
    details.put("eventType", event);
    details.put(day, on);
  }

  static ANotice prison(Korsbaek korsbaek, String event, String on) {
    return new ANotice(korsbaek, "prison-notice", event, "eventAt", on);
  }

  static ANotice jobcentre(Korsbaek korsbaek, String event, String on) {
    return new ANotice(korsbaek, "jobcentre-status", event, "from", on);
  }

  ANotice with(String field, String value) {
    details.put(field, value);
    return this;
  }

  ANotice routed(Routing other) {
    routing = other;
    return this;
  }

  ANotice correcting(ANotice earlier) {
    corrects = Optional.of(earlier.messageId);
    return this;
  }

  InboxLineId about(PersonBlock person) {
    FeedMessageId id = new FeedMessageId(korsbaek.ids.next());
    InboxLineId line = new InboxLineId(korsbaek.ids.next());
    receive(
        id,
        List.of(
            new InboxLine(
                line,
                id,
                feed,
                "KF",
                1,
                person,
                details,
                routing,
                State.NEW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                korsbaek.clock.instant(),
                1)));
    return line;
  }

  /** A message without records takes back the one it corrects. */
  Reception withdraws() {
    return receive(new FeedMessageId(korsbaek.ids.next()), List.of());
  }

  private Reception receive(FeedMessageId id, List<InboxLine> lines) {
    return new MessagesIntoInbox(korsbaek.audited)
        .receive(
            korsbaek.tenant,
            new FeedMessage(
                id,
                feed,
                "KF",
                messageId,
                messageId.toString(),
                corrects,
                LegalBasis.RPL115_KSP_A,
                "God løsladelse",
                lines.size(),
                0,
                korsbaek.clock.instant()),
            APoliceList.RAW,
            Lines.of(lines));
  }
}
