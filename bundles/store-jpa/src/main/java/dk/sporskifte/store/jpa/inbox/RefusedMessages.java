package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.InboxStore.Refused;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Listing;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages that were refused as a whole. */
record RefusedMessages(Rows rows) {
  private static final String COLUMNS =
      "select r.id, r.feed, r.sender, r.code, r.reason, r.received_at, r.seen_by, r.seen_at,"
          + " r.seen_note from feed_rejected r";

  /** The newest of each sender comes with the sender's count. */
  private static final String WAITING =
      """
      select distinct on (r.sender)
        r.sender, count(*) over (partition by r.sender), r.code, r.received_at
      from feed_rejected r
      where r.seen_at is null
      order by r.sender, r.received_at desc, r.id desc
      """;

  Page<RefusedMessage> newest(boolean waiting, PageRequest page) {
    Cursor from = Cursor.from(page, Cursor.END_OF_TIME, Cursor.LAST_ID);
    Listing<RefusedRow> found =
        rows.select(RefusedRow.class, COLUMNS)
            .where("(r.received_at, r.id) < (?, ?)", from.instant(0), from.id(1));
    return (waiting ? found.where("r.seen_at is null") : found)
        .page("r.received_at desc, r.id desc", page, RefusedRow::message, RefusedRow::cursor);
  }

  Optional<RefusedMessage> find(UUID id) {
    return rows.find(RefusedRow.class, id).map(RefusedRow::message);
  }

  void save(RefusedMessage message) {
    rows.change(RefusedRow.class, message.id(), row -> row.take(message));
  }

  List<Refused> waiting() {
    return rows.table(WAITING).stream()
        .map(
            r ->
                new Refused(
                    (String) r[0], (Long) r[1], (String) r[2], ((Timestamp) r[3]).toInstant()))
        .toList();
  }
}
