package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.casework.api.port.MeetingStore.Silent;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who came to meetings, who is silent there, and until when they see what is told. */
record AtMeetings(Rows rows) {
  private static final String SILENT =
      """
      select cast(s.item_id as text), cast(s.case_id as text), cast(s.meeting_id as text),
        cast(s.participant_id as text), cast(s.user_id as text)
      from silent_parties(?1, ?2) s
      """;

  void save(Presence presence) {
    rows.find(PresenceRow.class, presence.participant().value())
        .ifPresentOrElse(
            row -> rows.change(row, r -> r.take(presence)),
            () -> rows.add(new PresenceRow(presence)));
  }

  List<Presence> presences(MeetingId meeting) {
    return rows
        .list(
            PresenceRow.class,
            "select r from PresenceRow r, ParticipantRow p"
                + " where r.participant = p.id and p.meeting = ?1",
            meeting.value())
        .stream()
        .map(PresenceRow::presence)
        .toList();
  }

  List<Silent> silent(Instant from, Instant until) {
    return rows.table(SILENT, from, until).stream().map(AtMeetings::silent).toList();
  }

  private static Silent silent(Object[] row) {
    return new Silent(
        new AgendaItemId(id(row[0])),
        new CaseId(id(row[1])),
        new MeetingId(id(row[2])),
        new ParticipantId(id(row[3])),
        Optional.ofNullable(row[4]).map(user -> new UserId(id(user))));
  }

  void moveSight(MeetingId meeting, Set<ParticipantId> of, Instant from, Instant to) {
    rows.value(
        "select move_sight(?1, cast(?2 as uuid[]), ?3, ?4)",
        meeting.value(),
        JpaMinutesStore.ids(of),
        from,
        to);
  }

  private static UUID id(Object text) {
    return UUID.fromString((String) text);
  }
}
