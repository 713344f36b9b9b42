package dk.sporskifte.feeds.police;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.ReceivingFeedMessage;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what it is handed as the contract says: all of a message or nothing, and once. */
final class MemoryInbox implements ReceivingFeedMessage {
  final Map<String, FeedMessage> messages = new LinkedHashMap<>();
  final Map<String, byte[]> raw = new LinkedHashMap<>();
  final List<InboxLine> lines = new ArrayList<>();
  final Map<UUID, Rejected> rejected = new LinkedHashMap<>();

  record Rejected(String feed, String sender, byte[] raw, String code, String reason) {}

  @Override
  public synchronized Reception receive(
      Tenant tenant, FeedMessage message, RawMessage sent, Lines records) {
    String key = message.sender() + "/" + message.messageId();
    FeedMessage known = messages.putIfAbsent(key, message);
    if (known != null) {
      return known.contentHash().equals(message.contentHash())
          ? Reception.REPEATED
          : Reception.OTHER_CONTENT;
    }
    raw.put(key, sent.encrypted());
    records.inBatches(lines::addAll);
    return Reception.STORED;
  }

  @Override
  public synchronized Reception quarantine(
      Tenant tenant,
      UUID id,
      String feed,
      String sender,
      String contentHash,
      RawMessage sent,
      String code,
      String reason) {
    Rejected known =
        rejected.putIfAbsent(id, new Rejected(feed, sender, sent.encrypted(), code, reason));
    return known == null ? Reception.STORED : Reception.REPEATED;
  }
}
