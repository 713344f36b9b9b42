package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.casework.api.port.MeetingStore.Counted;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How many meetings there are; nobody is named in one. */
record MeetingCounts(Rows rows) {
  private static final String COUNTS =
      """
      select c.state, c.begun, c.soon, count(*)
      from (
        select m.state, m.starts_at <= ?1 as begun, m.starts_at > ?1 and m.starts_at < ?2 as soon
        from meeting m %s) c
      group by c.state, c.begun, c.soon
      """;

  List<Counted> of(Optional<String> forum, Instant now, Instant soon) {
    List<Object[]> found =
        forum
            .map(id -> rows.table(COUNTS.formatted("where m.forum = ?3"), now, soon, id))
            .orElseGet(() -> rows.table(COUNTS.formatted(""), now, soon));
    return found.stream().map(MeetingCounts::counted).toList();
  }

  private static Counted counted(Object[] row) {
    return new Counted(
        Meeting.State.valueOf((String) row[0]), (Boolean) row[1], (Boolean) row[2], (Long) row[3]);
  }
}
