package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.port.FeedMessageStore;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.SystemActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryFeedMessages(Session session) implements FeedMessageStore {
  /** As it was sent. */
  record Sent(UUID id, RawMessage raw) {}

  static void keep(Session session, UUID id, RawMessage raw) {
    session.table(Sent.class).add(id, new Sent(id, raw));
  }

  @Override
  public Page<FeedMessageSummary> list(FeedMessageFilter filter, PageRequest page) {
    return Paging.of(all().filter(m -> matches(m, filter)), page);
  }

  @Override
  public Optional<FeedMessageSummary> find(UUID id) {
    return all().filter(message -> message.id().equals(id)).findFirst();
  }

  @Override
  public List<LineCount> lines(UUID message) {
    return of(message)
        .collect(
            Collectors.groupingBy(
                l ->
                    new LineCount(
                        l.state(),
                        l.problem().map(InboxLine.Problem::code),
                        l.matched().isPresent(),
                        0),
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            e ->
                new LineCount(
                    e.getKey().state(), e.getKey().code(), e.getKey().matched(), e.getValue()))
        .toList();
  }

  @Override
  public List<FeedsOverview.Volume> volumes(LocalDate from) {
    return List.of();
  }

  @Override
  public List<UUID> replayable(FeedMessageFilter filter, int most) {
    return all()
        .filter(m -> matches(m, filter) && m.kept())
        .filter(
            m ->
                m.code().isPresent()
                    || of(m.id()).anyMatch(l -> l.state() == InboxLine.State.QUARANTINED))
        .map(FeedMessageSummary::id)
        .limit(most)
        .toList();
  }

  @Override
  public Optional<byte[]> kept(UUID message) {
    return session
        .table(Sent.class)
        .find(message)
        .filter(sent -> session.actor() == SystemActor.FEED && isKept(sent.raw()))
        .map(sent -> sent.raw().encrypted());
  }

  @Override
  public List<SetAside> setAside(UUID message) {
    return of(message)
        .filter(l -> l.state() == InboxLine.State.QUARANTINED)
        .map(l -> new SetAside(l.id(), l.recordNo(), l.problem().orElseThrow(), l.version()))
        .toList();
  }

  @Override
  public long judgeAgain(List<JudgedAgain> lines) {
    lines.forEach(
        judged -> {
          InboxLine line = session.table(InboxLine.class).find(judged.line().id()).orElseThrow();
          session
              .table(InboxLine.class)
              .save(
                  line.id(),
                  judged
                      .problem()
                      .map(problem -> staying(line, judged.details(), problem))
                      .orElseGet(() -> line.released(judged.details())));
        });
    return lines.size();
  }

  private static InboxLine staying(
      InboxLine line, Map<String, String> details, InboxLine.Problem problem) {
    return new InboxLine(
        line.id(),
        line.message(),
        line.feed(),
        line.sender(),
        line.recordNo(),
        line.person(),
        details,
        line.routing(),
        line.state(),
        line.matched(),
        Optional.of(problem),
        line.outcome(),
        line.concern(),
        line.receivedAt(),
        line.version());
  }

  private Stream<InboxLine> of(UUID message) {
    return session
        .table(InboxLine.class)
        .all()
        .filter(line -> line.message().value().equals(message));
  }

  private Stream<FeedMessageSummary> all() {
    return Stream.concat(
        session.table(FeedMessage.class).newestFirst().map(this::summary),
        session.table(RefusedMessage.class).newestFirst().map(this::summary));
  }

  private static boolean matches(FeedMessageSummary message, FeedMessageFilter filter) {
    return filter.feed().map(message.feed()::equals).orElse(true)
        && filter.sender().map(message.sender()::equals).orElse(true)
        && filter.status().map(s -> message.status() == s).orElse(true);
  }

  private FeedMessageSummary summary(FeedMessage message) {
    RawMessage raw = session.table(Sent.class).find(message.id().value()).orElseThrow().raw();
    return new FeedMessageSummary(
        message.id().value(),
        message.feed(),
        message.sender(),
        Optional.of(message.messageId()),
        message.corrects(),
        message.receivedAt(),
        raw.way(),
        raw.size(),
        message.records(),
        message.quarantined(),
        Optional.empty(),
        Optional.empty(),
        isKept(raw));
  }

  private FeedMessageSummary summary(RefusedMessage message) {
    RawMessage raw = session.table(Sent.class).find(message.id()).orElseThrow().raw();
    return new FeedMessageSummary(
        message.id(),
        message.feed(),
        message.sender(),
        Optional.empty(),
        Optional.empty(),
        message.receivedAt(),
        raw.way(),
        raw.size(),
        0,
        0,
        Optional.of(message.code()),
        Optional.of(message.reason()),
        isKept(raw));
  }

  private static boolean isKept(RawMessage raw) {
    return raw.encrypted().length > 0;
  }
}
