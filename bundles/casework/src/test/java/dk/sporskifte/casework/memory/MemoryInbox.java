package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.InboxStore;
import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.casework.memory.Rows.Rejected;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

record MemoryInbox(Session session) implements InboxStore {
  @Override
  public Optional<String> contentHash(String sender, UUID messageId) {
    return messages().find(key(sender, messageId)).map(FeedMessage::contentHash);
  }

  @Override
  public void add(FeedMessage message, byte[] raw) {
    messages().add(key(message.sender(), message.messageId()), message);
  }

  @Override
  public void addAll(List<InboxLine> lines) {
    lines.forEach(line -> lines().add(line.id(), line));
  }

  @Override
  public void addRejected(
      UUID id,
      String feed,
      String sender,
      String contentHash,
      byte[] raw,
      String code,
      String reason,
      Instant at) {
    session.table(Rejected.class).add(id, new Rejected(feed, sender, contentHash, code, reason));
  }

  @Override
  public Optional<InboxLine> find(InboxLineId id) {
    return lines().find(id).filter(l -> session.sees(id));
  }

  @Override
  public void save(InboxLine line) {
    lines().save(line.id(), line);
    session
        .table(Allowed.class)
        .change(g -> g.object().equals(line.id().value()), g -> g.about(line.matched()));
  }

  @Override
  public Page<InboxLine> list(Optional<InboxLine.State> state, PageRequest page) {
    return Paging.of(
        lines()
            .newestFirst()
            .filter(l -> session.sees(l.id()))
            .filter(l -> state.map(s -> l.state() == s).orElse(true)),
        page);
  }

  @Override
  public long waiting(FeedMessageId message) {
    return lines()
        .all()
        .filter(l -> l.message().equals(message) && l.state() == InboxLine.State.NEW)
        .filter(l -> session.sees(l.id()))
        .count();
  }

  @Override
  public Map<String, Map<String, Long>> counts() {
    return lines()
        .all()
        .collect(
            Collectors.groupingBy(
                InboxLine::feed,
                Collectors.groupingBy(l -> l.state().name(), Collectors.counting())));
  }

  private static String key(String sender, UUID messageId) {
    return sender + " " + messageId;
  }

  private Table<FeedMessage> messages() {
    return session.table(FeedMessage.class);
  }

  private Table<InboxLine> lines() {
    return session.table(InboxLine.class);
  }
}
