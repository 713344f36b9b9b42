package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.port.InboxStore;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Messages of feeds and their lines in rows. */
public record JpaInboxStore(Rows rows) implements InboxStore {
  /** Of what is not ours to keep nothing is there from the start. */
  private static final String ADD_REJECTED =
      """
      insert into feed_rejected
        (id, feed, sender, content_hash, arrived_by, size, code, reason, received_at,
          raw, raw_gone_at)
        select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, came.at,
          sent.raw, case when sent.raw is null then came.at end
        from (select cast(?9 as timestamptz)) came (at),
          (select nullif(cast(?10 as bytea), '')) sent (raw)
      """;

  @Override
  public void hold(String sender, Collection<UUID> messageIds) {
    rows.table(
        "select cast(pg_advisory_xact_lock(hashtext(current_schema()), m.key) as text)"
            + " from (select hashtext('feed ' || ?1 || ' ' || id) as key"
            + " from unnest(cast(?2 as text[])) i (id) order by 1) m",
        sender,
        ArrayLiteral.of(messageIds));
  }

  @Override
  public boolean isCorrected(String sender, UUID messageId) {
    return rows.value(
            "select id from feed_message where sender = ?1 and corrects = ?2 limit 1",
            sender,
            messageId)
        .isPresent();
  }

  @Override
  public Optional<String> contentHash(String sender, UUID messageId) {
    return rows.value(
            "select content_hash from feed_message where sender = ?1 and message_id = ?2",
            sender,
            messageId)
        .map(String.class::cast);
  }

  @Override
  public void add(FeedMessage message, RawMessage raw) {
    rows.add(new FeedMessageRow(message, raw));
  }

  @Override
  public void addAll(List<InboxLine> lines, Collection<PostId> shownTo, String reason) {
    new NewLines(lines).addTo(rows, shownTo, reason);
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
    rows.execute(
        ADD_REJECTED,
        id,
        feed,
        sender,
        contentHash,
        raw.way(),
        raw.size(),
        code,
        reason,
        at,
        raw.encrypted());
  }

  @Override
  public Page<RefusedMessage> refused(boolean waiting, PageRequest page) {
    return new RefusedMessages(rows).newest(waiting, page);
  }

  @Override
  public Optional<RefusedMessage> refused(UUID id) {
    return new RefusedMessages(rows).find(id);
  }

  @Override
  public void save(RefusedMessage message) {
    new RefusedMessages(rows).save(message);
  }

  @Override
  public List<Refused> waitingRefused() {
    return new RefusedMessages(rows).waiting();
  }

  @Override
  public long supersede(String sender, UUID correctedMessage, InboxLine.Problem because) {
    return rows.value(
            "select supersede_lines(?1, ?2, ?3, ?4)",
            sender,
            correctedMessage,
            because.code(),
            because.reason())
        .map(Long.class::cast)
        .orElseThrow();
  }

  @Override
  public List<InboxLine> correctedBy(InboxLine line) {
    return rows
        .select(
            InboxLineRow.class,
            "select l.* from feed_message n"
                + " join feed_message o on o.sender = n.sender and o.message_id = n.corrects"
                + " join inbox_line l on l.message_id = o.id")
        .where("n.id = ? and l.record_no = ?", line.message().value(), line.recordNo())
        .inOrder("l.id")
        .stream()
        .map(InboxLineRow::line)
        .toList();
  }

  @Override
  public Optional<InboxLine> find(InboxLineId id) {
    return rows.find(InboxLineRow.class, id.value()).map(InboxLineRow::line);
  }

  /** Written at once: the database shows whoever sees the line its person from then on. */
  @Override
  public void save(InboxLine line) {
    rows.save(InboxLineRow.class, line.id().value(), line.version(), row -> row.take(line));
    rows.write();
  }

  @Override
  public long waiting(FeedMessageId message) {
    return rows.value(
            "select count(*) from inbox_line"
                + " where message_id = ?1 and state = 'NEW' and restricted_to is null",
            message.value())
        .map(Long.class::cast)
        .orElse(0L);
  }

  /** Newest message first, its lines in the sender's order. */
  @Override
  public Page<InboxLine> list(
      Optional<InboxLine.State> state,
      Optional<String> feed,
      Optional<Sought> words,
      PageRequest page) {
    Cursor from = Cursor.from(page, Cursor.LAST_ID, -1);
    UUID message = from.id(0);
    return rows.select(InboxLineRow.class, "select l.* from inbox_line l")
        .where("l.message_id <= ?", message)
        .where("l.message_id < ? or l.record_no > ?", message, from.number(1))
        .whereIf(state.map(Enum::name), "l.state = ?")
        .whereIf(feed, "l.feed = ?")
        .seenThrough(
            "INBOX_LINE",
            "l.id = any (cast(? as uuid[]))",
            words,
            "person_words(l.given_name, l.family_name) @@ (select words_sought(?))")
        .page("l.message_id desc, l.record_no", page, InboxLineRow::line, InboxLineRow::cursor);
  }

  @Override
  public List<InboxLine> atHand(String feed, Instant decidedFrom) {
    return rows
        .select(InboxLineRow.class, "select l.* from inbox_line l")
        .where("l.feed = ?", feed)
        .where("l.state = 'NEW' or (l.state = 'TRIAGED' and l.outcome_at >= ?)", decidedFrom)
        .inOrder("l.message_id, l.record_no")
        .stream()
        .map(InboxLineRow::line)
        .toList();
  }

  @Override
  public void drop(InboxLineId id) {
    rows.value("select drop_line(?1)", id.value());
  }

  @Override
  public long dropped() {
    return rows.value("select * from dropped_lines()").map(Long.class::cast).orElse(0L);
  }

  @Override
  public long settled(Instant before) {
    return rows.value("select count(*) from settled_messages(?1)", before)
        .map(Long.class::cast)
        .orElseThrow();
  }

  @Override
  public long forget(Instant before) {
    return rows.value("select forget_messages(?1)", before).map(Long.class::cast).orElseThrow();
  }

  @Override
  public long groundless(Instant before) {
    return rows.value("select count(*) from groundless_records(?1)", before)
        .map(Long.class::cast)
        .orElseThrow();
  }

  @Override
  public long forgetGroundless(Instant before) {
    return rows.value("select forget_groundless(?1)", before).map(Long.class::cast).orElseThrow();
  }

  @Override
  public Map<String, Map<String, Long>> counts() {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (Object[] row : rows.table("select feed, state, lines from inbox_counts()")) {
      counts
          .computeIfAbsent((String) row[0], feed -> new LinkedHashMap<>())
          .put((String) row[1], (Long) row[2]);
    }
    return counts;
  }
}
