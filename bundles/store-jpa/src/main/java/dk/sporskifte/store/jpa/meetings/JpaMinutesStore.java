package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.casework.api.port.MinutesStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.MeetingMinutes.Said;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minutes in rows; their lines are written by the database, and read as far as they are seen. */
public final class JpaMinutesStore implements MinutesStore {
  private static final String LINES =
      """
      select l.position, cast(l.case_id as text), l.person, l.bases, l.outcome, l.minutes
      from minutes_line l where l.minutes_id = ?1 order by l.position
      """;
  private static final String SAID =
      """
      select s.position, s.name, s.organisation, s.kind, s.challenges, s.opportunities
      from minutes_said s where s.minutes_id = ?1 order by s.position, s.place
      """;

  private final Rows rows;

  public JpaMinutesStore(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void fix(MeetingMinutes minutes, Set<ParticipantId> entitled, Instant heldAt) {
    rows.add(new MinutesRow(minutes));
    rows.value(
        "select fill_minutes(?1, cast(?2 as uuid[]), ?3)", minutes.id(), ids(entitled), heldAt);
  }

  static String ids(Set<ParticipantId> participants) {
    return participants.stream()
        .map(id -> id.value().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public List<MeetingMinutes> of(MeetingId meeting) {
    return rows
        .list(
            MinutesRow.class,
            "select m from MinutesRow m where m.meeting = ?1 order by m.organisation, m.edition",
            meeting.value())
        .stream()
        .map(MinutesRow::minutes)
        .toList();
  }

  @Override
  public List<MeetingMinutes.Line> lines(MeetingMinutes minutes) {
    List<Object[]> said = rows.table(SAID, minutes.id());
    return rows.table(LINES, minutes.id()).stream().map(l -> line(minutes, l, said)).toList();
  }

  private static MeetingMinutes.Line line(
      MeetingMinutes minutes, Object[] row, List<Object[]> said) {
    int position = (Integer) row[0];
    return new MeetingMinutes.Line(
        minutes.id(),
        position,
        new CaseId(UUID.fromString((String) row[1])),
        (String) row[2],
        Stream.of(((String) row[3]).split(" ")).map(LegalBasis::valueOf).sorted().toList(),
        Optional.ofNullable((String) row[4]),
        Optional.ofNullable((String) row[5]),
        said.stream().filter(s -> s[0].equals(position)).map(JpaMinutesStore::said).toList());
  }

  private static Said said(Object[] row) {
    return new Said(
        (String) row[1],
        (String) row[2],
        Said.Kind.valueOf((String) row[3]),
        (String) row[4],
        (String) row[5]);
  }
}
