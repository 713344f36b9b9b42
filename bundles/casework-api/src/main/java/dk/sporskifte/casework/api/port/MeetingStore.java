package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
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
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.Presentation;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Meetings; contributions, bids and bases only where the actor may see the case. */
public interface MeetingStore {
  void add(Meeting meeting);

  Optional<Meeting> find(MeetingId id);

  void save(Meeting meeting);

  /** By start, the latest first. */
  Page<Meeting> list(Optional<String> forum, PageRequest page);

  /**
   * How many there are.
   *
   * @param soon the instant before which a meeting that is to come is soon
   */
  List<Counted> counts(Optional<String> forum, Instant now, Instant soon);

  /** PLANNED, by start. */
  List<Meeting> planned(String forum, Instant from);

  void add(Participant participant);

  /** Only the account may have changed. */
  void save(Participant participant);

  Optional<Participant> participant(ParticipantId id);

  List<Participant> participants(MeetingId meeting);

  void add(AgendaItem item);

  void save(AgendaItem item);

  Optional<AgendaItem> item(AgendaItemId id);

  /** By position. */
  List<AgendaItem> items(MeetingId meeting);

  /** Where a case is on the agenda. */
  List<AgendaItem> itemsOf(CaseId caseId);

  void add(DisclosureBasis basis);

  List<DisclosureBasis> bases(MeetingId meeting);

  void add(Contribution contribution);

  List<Contribution> contributions(MeetingId meeting);

  void add(Bid bid);

  List<Bid> bids(MeetingId meeting);

  /** Adds it, or replaces what was written down before. */
  void save(Presence presence);

  List<Presence> presences(MeetingId meeting);

  void add(Reminder reminder);

  /** Of lines the actor sees. */
  List<Reminder> reminders(MeetingId meeting);

  /** For the CLOCK: who may know whom a line is about and has neither spoken nor been reminded. */
  List<Silent> silent(Instant startsFrom, Instant startsUntil);

  /**
   * What the participants see through that meeting they see until another instant.
   *
   * @param of those alone
   */
  void moveSight(MeetingId meeting, Set<ParticipantId> of, Instant from, Instant to);

  void add(Presentation presentation);

  void save(Presentation presentation);

  Optional<Presentation> presentation(UUID id);

  /** The actor's own that are open at that instant. */
  List<Presentation> presentationsOfActor(Instant at);

  /**
   * @param user absent for those without an account
   */
  record Silent(
      AgendaItemId item,
      CaseId caseId,
      MeetingId meeting,
      ParticipantId participant,
      Optional<UserId> user) {}

  /** How many there are alike. */
  record Counted(Meeting.State state, boolean begun, boolean soon, long meetings) {}
}
