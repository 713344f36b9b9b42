package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.MeetingCounts;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.api.view.ProposedMeeting;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Meetings of a forum: agenda, what each participant may see, information, bids and decisions. */
public interface HoldingMeetings {
  Outcome<MeetingView> plan(
      Tenant tenant,
      Actor actor,
      MeetingId id,
      String forum,
      Instant startsAt,
      String place,
      boolean extra);

  Outcome<Page<MeetingView>> list(
      Tenant tenant, Actor actor, Optional<String> forum, PageRequest page);

  /** How many there are. */
  Outcome<MeetingCounts> counts(Tenant tenant, Actor actor, Optional<String> forum);

  /** As this actor may see it: a line without a recorded basis for the actor is anonymous. */
  Outcome<AgendaView> agenda(Tenant tenant, Actor actor, MeetingId id);

  /**
   * @param kind of the organisation; absent for the seat's own
   */
  Outcome<AgendaView> invite(
      Tenant tenant,
      Actor actor,
      MeetingId meeting,
      ParticipantId id,
      Optional<UserId> user,
      String name,
      String organisation,
      Optional<OrganisationKind> kind,
      String seat);

  /**
   * Gives who was invited without one an account, and with it what is disclosed to them in cases
   * the actor sees; who sees others may repeat it.
   */
  Outcome<AgendaView> link(
      Tenant tenant, Actor actor, MeetingId meeting, ParticipantId participant, UserId account);

  /**
   * Puts a case on the agenda; the coordinator who does it sees it already.
   *
   * @param reason why one more meeting, where the municipality finds there are enough (HEL-19)
   */
  Outcome<AgendaView> putOnAgenda(
      Tenant tenant,
      Actor actor,
      MeetingId meeting,
      AgendaItemId id,
      CaseId caseId,
      Optional<String> reason);

  /**
   * Every case that is due at this meeting and is not yet on its agenda, also those the actor does
   * not see: their lines are anonymous to the actor.
   */
  Outcome<AgendaView> fillAgenda(Tenant tenant, Actor actor, MeetingId meeting);

  /**
   * From now until the day after the meeting this participant sees who the line is about (LAW-01).
   */
  Outcome<AgendaView> recordBasis(
      Tenant tenant,
      Actor actor,
      AgendaItemId item,
      ParticipantId participant,
      LegalBasis basis,
      String necessity);

  /**
   * Information by the participant, or by the secretary for somebody without an account (HEL-38).
   */
  Outcome<AgendaView> contribute(
      Tenant tenant,
      Actor actor,
      AgendaItemId item,
      ParticipantId participant,
      UUID contribution,
      String challenges,
      String opportunities);

  /** LAW-04: nobody is obliged to disclose. */
  Outcome<AgendaView> notDisclosed(
      Tenant tenant, Actor actor, AgendaItemId item, ParticipantId participant, UUID contribution);

  Outcome<AgendaView> bid(
      Tenant tenant,
      Actor actor,
      AgendaItemId item,
      ParticipantId participant,
      UUID bid,
      String proposal,
      Optional<String> capacity,
      Optional<LocalDate> availableBy);

  /**
   * What the meeting concluded; each follow-up becomes a task.
   *
   * @param followUp what is to be done; empty when nothing is
   * @param owner the post that does it, with {@code due}
   */
  Outcome<AgendaView> conclude(
      Tenant tenant,
      Actor actor,
      AgendaItemId item,
      int version,
      String outcome,
      Optional<FollowUp> followUp);

  Outcome<MeetingView> held(Tenant tenant, Actor actor, MeetingId meeting, int version);

  /** Planned at another time or place; whoever prepares it need give no reason. */
  Outcome<MeetingView> move(
      Tenant tenant, Actor actor, MeetingId meeting, int version, Instant startsAt, String place);

  /** When a forum meets next by its cadence; somebody plans the meetings (KBH-25). */
  Outcome<List<ProposedMeeting>> proposals(Tenant tenant, Actor actor, String forum);

  Outcome<MeetingView> cancel(
      Tenant tenant, Actor actor, MeetingId meeting, int version, String reason);

  record FollowUp(String text, PostId owner, LocalDate due) {}
}
