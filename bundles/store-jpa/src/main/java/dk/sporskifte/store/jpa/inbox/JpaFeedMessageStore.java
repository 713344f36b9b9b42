package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.FeedMessageStore;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.columns.DetailsColumn;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Pages;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Messages taken and messages refused as one list, without their lines. */
public record JpaFeedMessageStore(Rows rows) implements FeedMessageStore {
  private static final String ALL =
      """
      (select m.id, m.feed, m.sender, cast(m.message_id as text) as message_id,
          cast(m.corrects as text) as corrects, m.received_at, m.arrived_by, m.size, m.records,
          m.quarantined, cast(null as text) as code, cast(null as text) as reason,
          m.raw_gone_at is null as kept
        from feed_message m
        union all
        select r.id, r.feed, r.sender, null, null, r.received_at, r.arrived_by, r.size, 0, 0,
          r.code, r.reason, r.raw_gone_at is null
        from feed_rejected r) f
      """;

  /** A filter that is not set is empty text, or a time that leaves nothing out. */
  private static final String WANTED =
      """
      (?1 = '' or f.feed = ?1) and (?2 = '' or f.sender = ?2)
        and f.received_at >= ?3 and f.received_at < ?4
        and (?5 = '' or case when f.code is not null then 'REJECTED'
          when f.quarantined = 0 then 'ACCEPTED' else 'ACCEPTED_WITH_REJECTS' end = ?5)
      """;

  private static final String PAGE =
      "select f.* from "
          + ALL
          + " where "
          + WANTED
          + " and (?6 = '' or f.code = ?6)"
          + " and (f.received_at, f.id) < (?7, ?8)"
          + " order by f.received_at desc, f.id desc limit ?9";

  private static final String REPLAYABLE =
      "select f.id, f.received_at from "
          + ALL
          + " where "
          + WANTED
          + " and f.kept and case when f.code is null"
          + " then f.id in (select messages_set_aside(?6)) else ?6 = '' or f.code = ?6 end"
          + " order by f.received_at desc, f.id desc limit ?7";

  private static final String VOLUMES =
      "select cast(date_trunc('week', f.received_at at time zone 'Europe/Copenhagen') as date),"
          + " f.feed, count(*), cast(sum(f.records) as bigint), count(f.code) from "
          + ALL
          + " where f.received_at >= cast(?1 as date) at time zone 'Europe/Copenhagen'"
          + " group by 1, 2 order by 1, 2";

  @Override
  public Page<FeedMessageSummary> list(FeedMessageFilter filter, PageRequest page) {
    Cursor from = Cursor.from(page, Cursor.END_OF_TIME, Cursor.LAST_ID);
    return Pages.of(
        rows.table(PAGE, parameters(filter, from.instant(0), from.id(1), page.size() + 1)),
        page.size(),
        JpaFeedMessageStore::summary,
        r -> Cursor.of(((Timestamp) r[5]).toInstant(), r[0]));
  }

  @Override
  public Optional<FeedMessageSummary> find(UUID id) {
    return rows.table("select f.* from " + ALL + " where f.id = ?1", id).stream()
        .findFirst()
        .map(JpaFeedMessageStore::summary);
  }

  @Override
  public List<LineCount> lines(UUID message) {
    return rows
        .table("select state, code, matched, lines from lines_of_message(?1)", message)
        .stream()
        .map(
            r ->
                new LineCount(
                    InboxLine.State.valueOf((String) r[0]),
                    Optional.ofNullable((String) r[1]),
                    (Boolean) r[2],
                    (Long) r[3]))
        .toList();
  }

  @Override
  public List<FeedsOverview.Volume> volumes(LocalDate from) {
    return rows.table(VOLUMES, Date.valueOf(from)).stream()
        .map(
            r ->
                new FeedsOverview.Volume(
                    ((Date) r[0]).toLocalDate(),
                    (String) r[1],
                    (Long) r[2],
                    (Long) r[3],
                    (Long) r[4]))
        .toList();
  }

  @Override
  public List<UUID> replayable(FeedMessageFilter filter, int most) {
    return rows.table(REPLAYABLE, parameters(filter, most)).stream().map(r -> (UUID) r[0]).toList();
  }

  @Override
  public Optional<byte[]> kept(UUID message) {
    return rows.value("select message_as_sent(?1)", message).map(byte[].class::cast);
  }

  @Override
  public List<SetAside> setAside(UUID message) {
    return rows
        .table("select id, record_no, code, reason, version from lines_set_aside(?1)", message)
        .stream()
        .map(
            r ->
                new SetAside(
                    new InboxLineId((UUID) r[0]),
                    (Integer) r[1],
                    new InboxLine.Problem((String) r[2], (String) r[3]),
                    (Integer) r[4]))
        .toList();
  }

  @Override
  public long judgeAgain(List<JudgedAgain> lines) {
    return rows.value(
            "select judge_again(cast(?1 as uuid[]), cast(?2 as integer[]), cast(?3 as text[]),"
                + " cast(?4 as text[]), cast(?5 as text[]))",
            array(lines, line -> line.line().id().value()),
            array(lines, line -> line.line().version()),
            array(lines, line -> DetailsColumn.written(line.details())),
            array(lines, line -> line.problem().map(InboxLine.Problem::code).orElse(null)),
            array(lines, line -> line.problem().map(InboxLine.Problem::reason).orElse(null)))
        .map(Long.class::cast)
        .orElse(0L);
  }

  private static String array(List<JudgedAgain> lines, Function<JudgedAgain, Object> column) {
    return ArrayLiteral.of(lines.stream().map(column));
  }

  /**
   * The filter's six as {@link #WANTED} counts them, the code being the last, and then the rest.
   */
  private static Object[] parameters(FeedMessageFilter filter, Object... rest) {
    Stream<Object> six =
        Stream.of(
            filter.feed().orElse(""),
            filter.sender().orElse(""),
            filter.from().orElse(Instant.EPOCH),
            filter.until().orElse(Cursor.END_OF_TIME),
            filter.status().map(Enum::name).orElse(""),
            filter.code().orElse(""));
    return Stream.concat(six, Stream.of(rest)).toArray();
  }

  private static FeedMessageSummary summary(Object[] r) {
    return new FeedMessageSummary(
        (UUID) r[0],
        (String) r[1],
        (String) r[2],
        Optional.ofNullable((String) r[3]).map(UUID::fromString),
        Optional.ofNullable((String) r[4]).map(UUID::fromString),
        ((Timestamp) r[5]).toInstant(),
        (String) r[6],
        (Long) r[7],
        (Integer) r[8],
        (Integer) r[9],
        Optional.ofNullable((String) r[10]),
        Optional.ofNullable((String) r[11]),
        (Boolean) r[12]);
  }
}
