package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.port.InboxStore;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.casework.memory.Rows.Held;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SystemActor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryInbox(Session session) implements InboxStore {
  private static final Set<String> GROUNDLESS = Set.of("E02", "E03", "E05");

  /** One session at a time writes here anyway; that it would wait is remembered. */
  @Override
  public void hold(String sender, Collection<UUID> messageIds) {
    Table<Held> held = session.table(Held.class);
    held.remove(any -> true);
    messageIds.forEach(id -> held.add(key(sender, id), new Held(id)));
  }

  private void mustBeHeld(String sender, UUID messageId) {
    if (session.table(Held.class).find(key(sender, messageId)).isEmpty()) {
      throw new IllegalStateException("another node may store it at the same time");
    }
  }

  @Override
  public boolean isCorrected(String sender, UUID messageId) {
    mustBeHeld(sender, messageId);
    return messages()
        .all()
        .filter(m -> m.sender().equals(sender))
        .anyMatch(m -> m.corrects().filter(messageId::equals).isPresent());
  }

  @Override
  public Optional<String> contentHash(String sender, UUID messageId) {
    return messages().find(key(sender, messageId)).map(FeedMessage::contentHash);
  }

  @Override
  public void add(FeedMessage message, RawMessage raw) {
    messages().add(key(message.sender(), message.messageId()), message);
    MemoryFeedMessages.keep(session, message.id().value(), raw);
  }

  @Override
  public void addAll(List<InboxLine> lines, Collection<PostId> shownTo, String reason) {
    if (session.actor() != SystemActor.FEED) {
      throw new IllegalStateException("a feed alone adds lines");
    }
    for (InboxLine line : lines) {
      lines().add(line.id(), line);
      for (PostId post : shownTo) {
        session.show(line.id(), line.matched(), post, reason);
      }
    }
  }

  @Override
  public void addRejected(
      UUID id,
      String feed,
      String sender,
      String contentHash,
      RawMessage raw,
      String code,
      String reason,
      Instant at) {
    MemoryFeedMessages.keep(session, id, raw);
    session
        .table(RefusedMessage.class)
        .add(id, new RefusedMessage(id, feed, sender, code, reason, at, Optional.empty()));
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
  public Page<InboxLine> list(
      Optional<InboxLine.State> state,
      Optional<String> feed,
      Optional<Sought> words,
      PageRequest page) {
    return Paging.of(
        lines()
            .newestFirst()
            .filter(l -> session.sees(l.id()))
            .filter(l -> state.map(s -> l.state() == s).orElse(true))
            .filter(l -> feed.map(l.feed()::equals).orElse(true))
            .filter(
                l ->
                    Words.in(
                        words,
                        l.person().givenName().orElse("")
                            + " "
                            + l.person().familyName().orElse(""))),
        page);
  }

  @Override
  public Page<RefusedMessage> refused(boolean waiting, PageRequest page) {
    return Paging.of(
        session
            .table(RefusedMessage.class)
            .newestFirst()
            .filter(m -> !waiting || m.seen().isEmpty()),
        page);
  }

  @Override
  public Optional<RefusedMessage> refused(UUID id) {
    return session.table(RefusedMessage.class).find(id);
  }

  @Override
  public void save(RefusedMessage message) {
    session.table(RefusedMessage.class).save(message.id(), message);
  }

  @Override
  public List<Refused> waitingRefused() {
    return session
        .table(RefusedMessage.class)
        .all()
        .filter(m -> m.seen().isEmpty())
        .collect(Collectors.groupingBy(RefusedMessage::sender))
        .entrySet()
        .stream()
        .map(
            sender -> {
              List<RefusedMessage> all = sender.getValue();
              RefusedMessage last = all.get(all.size() - 1);
              return new Refused(sender.getKey(), all.size(), last.code(), last.receivedAt());
            })
        .toList();
  }

  @Override
  public long supersede(String sender, UUID correctedMessage, InboxLine.Problem because) {
    mustBeHeld(sender, correctedMessage);
    List<InboxLine> waiting =
        messages().find(key(sender, correctedMessage)).stream()
            .flatMap(m -> lines().all().filter(l -> l.message().equals(m.id())))
            .filter(l -> l.state() != InboxLine.State.TRIAGED)
            .toList();
    waiting.forEach(line -> lines().save(line.id(), line.superseded(because)));
    return waiting.size();
  }

  @Override
  public List<InboxLine> correctedBy(InboxLine line) {
    return messages()
        .all()
        .filter(m -> m.id().equals(line.message()))
        .flatMap(m -> m.corrects().flatMap(old -> messages().find(key(m.sender(), old))).stream())
        .flatMap(old -> lines().all().filter(l -> l.message().equals(old.id())))
        .filter(l -> l.recordNo() == line.recordNo())
        .toList();
  }

  @Override
  public long waiting(FeedMessageId message) {
    return lines()
        .all()
        .filter(l -> l.message().equals(message) && l.state() == InboxLine.State.NEW)
        .filter(l -> l.routing().confidentiality().isEmpty())
        .filter(l -> session.sees(l.id()))
        .count();
  }

  @Override
  public Map<String, Map<String, Long>> counts() {
    return lines()
        .all()
        .filter(l -> l.routing().confidentiality().isEmpty() || session.sees(l.id()))
        .collect(
            Collectors.groupingBy(
                InboxLine::feed,
                Collectors.groupingBy(l -> l.state().name(), Collectors.counting())));
  }

  @Override
  public List<InboxLine> atHand(String feed, Instant decidedFrom) {
    return lines()
        .all()
        .filter(l -> session.sees(l.id()) && l.feed().equals(feed))
        .filter(
            l ->
                l.state() == InboxLine.State.NEW
                    || l.outcome().filter(o -> !o.at().isBefore(decidedFrom)).isPresent())
        .toList();
  }

  @Override
  public void drop(InboxLineId id) {
    if (!session.sees(id)) {
      throw new IllegalStateException("drops a line it does not see");
    }
    lines().remove(l -> l.id().equals(id));
    session.table(Dropped.class).add(id, new Dropped(id));
  }

  @Override
  public long dropped() {
    return session.table(Dropped.class).all().count();
  }

  @Override
  public long settled(Instant before) {
    return settledMessages(before).count();
  }

  @Override
  public long forget(Instant before) {
    List<FeedMessage> settled = settledMessages(before).toList();
    settled.forEach(m -> session.table(Forgotten.class).add(m.id(), new Forgotten(m.id())));
    return settled.size();
  }

  @Override
  public long groundless(Instant before) {
    return groundlessLines(before).count();
  }

  @Override
  public long forgetGroundless(Instant before) {
    List<InboxLine> groundless = groundlessLines(before).toList();
    lines().remove(groundless::contains);
    return groundless.size();
  }

  private Stream<InboxLine> groundlessLines(Instant before) {
    return lines()
        .all()
        .filter(l -> l.state() == InboxLine.State.QUARANTINED && l.receivedAt().isBefore(before))
        .filter(l -> GROUNDLESS.contains(l.problem().orElseThrow().code()));
  }

  private Stream<FeedMessage> settledMessages(Instant before) {
    MemoryTasks tasks = new MemoryTasks(session);
    return messages()
        .all()
        .filter(m -> m.receivedAt().isBefore(before))
        .filter(m -> session.table(Forgotten.class).find(m.id()).isEmpty())
        .filter(m -> tasks.allDoneBefore(m.id(), before));
  }

  /** No longer kept as it was sent. */
  record Forgotten(FeedMessageId message) {}

  /** Seen once, and counted. */
  record Dropped(InboxLineId line) {}

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
