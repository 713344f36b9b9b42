package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.MeetingStore;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.Presentation;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Meetings in rows. */
public final class JpaMeetingStore implements MeetingStore {
  private final Rows rows;
  private final Agendas agendas;
  private final Presentations presentations;
  private final AtMeetings table;

  public JpaMeetingStore(Rows rows) {
    this.rows = rows;
    agendas = new Agendas(rows);
    presentations = new Presentations(rows);
    table = new AtMeetings(rows);
  }

  @Override
  public void add(Meeting meeting) {
    rows.add(new MeetingRow(meeting));
  }

  @Override
  public Optional<Meeting> find(MeetingId id) {
    return rows.find(MeetingRow.class, id.value()).map(MeetingRow::meeting);
  }

  @Override
  public void save(Meeting meeting) {
    rows.save(MeetingRow.class, meeting.id().value(), meeting.version(), r -> r.take(meeting));
  }

  @Override
  public Page<Meeting> list(Optional<String> forum, PageRequest page) {
    Cursor from = Cursor.from(page, Cursor.END_OF_TIME, Cursor.LAST_ID);
    return rows.select(MeetingRow.class, "select m.* from meeting m")
        .where("(m.starts_at, m.id) < (?, ?)", from.instant(0), from.id(1))
        .whereIf(forum, "m.forum = ?")
        .page("m.starts_at desc, m.id desc", page, MeetingRow::meeting, MeetingRow::cursor);
  }

  @Override
  public List<Counted> counts(Optional<String> forum, Instant now, Instant soon) {
    return new MeetingCounts(rows).of(forum, now, soon);
  }

  @Override
  public List<Meeting> planned(String forum, Instant from) {
    return rows
        .list(
            MeetingRow.class,
            "select m from MeetingRow m where m.forum = ?1 and m.state = ?2 and m.startsAt >= ?3"
                + " order by m.startsAt, m.id",
            forum,
            Meeting.State.PLANNED,
            from)
        .stream()
        .map(MeetingRow::meeting)
        .toList();
  }

  /** Planned meetings with a case of that person on their agenda. */
  public List<Meeting> plannedAbout(PersonId person) {
    return rows
        .select(MeetingRow.class, "select m.* from meeting m")
        .where("m.state = 'PLANNED'")
        .where(
            "exists (select from agenda_item i join case_file c on c.id = i.case_id"
                + " where i.meeting_id = m.id and c.person_id = ?)",
            person.value())
        .inOrder("m.starts_at, m.id")
        .stream()
        .map(MeetingRow::meeting)
        .toList();
  }

  @Override
  public void add(Participant participant) {
    rows.add(new ParticipantRow(participant));
  }

  @Override
  public void save(Participant participant) {
    rows.change(ParticipantRow.class, participant.id().value(), row -> row.take(participant));
  }

  @Override
  public Optional<Participant> participant(ParticipantId id) {
    return rows.find(ParticipantRow.class, id.value()).map(ParticipantRow::participant);
  }

  @Override
  public List<Participant> participants(MeetingId meeting) {
    return rows
        .list(
            ParticipantRow.class,
            "select p from ParticipantRow p where p.meeting = ?1 order by p.name, p.id",
            meeting.value())
        .stream()
        .map(ParticipantRow::participant)
        .toList();
  }

  @Override
  public void add(AgendaItem item) {
    agendas.add(item);
  }

  @Override
  public void save(AgendaItem item) {
    agendas.save(item);
  }

  @Override
  public Optional<AgendaItem> item(AgendaItemId id) {
    return agendas.item(id);
  }

  @Override
  public List<AgendaItem> items(MeetingId meeting) {
    return agendas.items(meeting);
  }

  @Override
  public List<AgendaItem> itemsOf(CaseId caseId) {
    return agendas.itemsOf(caseId);
  }

  @Override
  public void add(DisclosureBasis basis) {
    rows.addLast(new DisclosureBasisRow(basis));
  }

  @Override
  public List<DisclosureBasis> bases(MeetingId meeting) {
    return agendas.bases(meeting);
  }

  @Override
  public void add(Contribution contribution) {
    rows.addLast(new ContributionRow(contribution));
  }

  @Override
  public List<Contribution> contributions(MeetingId meeting) {
    return agendas.contributions(meeting);
  }

  @Override
  public void add(Bid bid) {
    rows.addLast(new BidRow(bid));
  }

  @Override
  public List<Bid> bids(MeetingId meeting) {
    return agendas.bids(meeting);
  }

  @Override
  public void save(Presence presence) {
    table.save(presence);
  }

  @Override
  public List<Presence> presences(MeetingId meeting) {
    return table.presences(meeting);
  }

  @Override
  public void add(Reminder reminder) {
    rows.addLast(new ReminderRow(reminder));
  }

  @Override
  public List<Reminder> reminders(MeetingId meeting) {
    return agendas.reminders(meeting);
  }

  @Override
  public List<Silent> silent(Instant startsFrom, Instant startsUntil) {
    return table.silent(startsFrom, startsUntil);
  }

  @Override
  public void moveSight(MeetingId meeting, Set<ParticipantId> of, Instant from, Instant to) {
    table.moveSight(meeting, of, from, to);
  }

  @Override
  public void add(Presentation presentation) {
    presentations.add(presentation);
  }

  @Override
  public void save(Presentation presentation) {
    presentations.save(presentation);
  }

  @Override
  public Optional<Presentation> presentation(UUID id) {
    return presentations.find(id);
  }

  @Override
  public List<Presentation> presentationsOfActor(Instant at) {
    return presentations.ofActor(at);
  }
}
