package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.HoldingMeetings;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.MeetingCounts;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.api.view.ProposedMeeting;
import dk.sporskifte.casework.people.Serving;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meetings of the forums, from the plan to what they concluded. */
@Component
public final class ForumMeetings implements HoldingMeetings {
  private final AuditedWork audited;
  private final MeetingCalendar calendar;

  @Activate
  public ForumMeetings(@Reference AuditedWork audited) {
    this.audited = audited;
    this.calendar = new MeetingCalendar(audited);
  }

  @Override
  public Outcome<MeetingView> plan(
      Tenant tenant,
      Actor actor,
      MeetingId id,
      String forum,
      Instant startsAt,
      String place,
      boolean extra) {
    return calendar.plan(
        tenant, actor, id, new MeetingCalendar.NewMeeting(forum, startsAt, place, extra));
  }

  @Override
  public Outcome<Page<MeetingView>> list(
      Tenant tenant, Actor actor, Optional<String> forum, PageRequest page) {
    return audited.run(
        UseCase.LIST_MEETINGS,
        tenant,
        actor,
        work -> {
          Page<Meeting> found = work.stores().meetings().list(forum, page);
          return Outcome.done(
              new Page<>(
                  found.items().stream().map(m -> MeetingsInSight.view(work, m)).toList(),
                  found.next()));
        });
  }

  @Override
  public Outcome<MeetingCounts> counts(Tenant tenant, Actor actor, Optional<String> forum) {
    return audited.count(
        UseCase.COUNT_MEETINGS, tenant, actor, work -> MeetingTotals.of(work, forum));
  }

  @Override
  public Outcome<AgendaView> agenda(Tenant tenant, Actor actor, MeetingId id) {
    return audited.run(UseCase.SHOW_AGENDA, tenant, actor, id, work -> Agendas.show(work, id));
  }

  @Override
  public Outcome<AgendaView> invite(
      Tenant tenant,
      Actor actor,
      MeetingId meeting,
      ParticipantId id,
      Optional<UserId> user,
      String name,
      String organisation,
      Optional<OrganisationKind> kind,
      String seat) {
    return audited.run(
        UseCase.INVITE,
        tenant,
        actor,
        meeting,
        work ->
            Serving.at(
                work,
                meeting,
                () -> new Invitation(work, meeting, user, name, organisation, kind, seat).to(id)));
  }

  @Override
  public Outcome<AgendaView> link(
      Tenant tenant, Actor actor, MeetingId meeting, ParticipantId participant, UserId account) {
    return audited.run(
        UseCase.LINK_PARTICIPANT,
        tenant,
        actor,
        List.of(meeting.value(), participant.value(), account.value()),
        work ->
            Serving.at(
                work, meeting, () -> new LinkedAccount(work, meeting, account).of(participant)));
  }

  @Override
  public Outcome<AgendaView> putOnAgenda(
      Tenant tenant,
      Actor actor,
      MeetingId meeting,
      AgendaItemId id,
      CaseId caseId,
      Optional<String> reason) {
    return audited.run(
        UseCase.PUT_ON_AGENDA,
        tenant,
        actor,
        List.of(meeting.value(), caseId.value()),
        work -> Serving.at(work, meeting, () -> OnAgenda.put(work, meeting, id, caseId, reason)));
  }

  @Override
  public Outcome<AgendaView> fillAgenda(Tenant tenant, Actor actor, MeetingId meeting) {
    return audited
        .run(
            UseCase.FILL_AGENDA,
            tenant,
            actor,
            meeting,
            work -> Serving.at(work, meeting, () -> OnAgenda.open(work, meeting)))
        .flatMap(open -> new DueOnAgenda(audited).put(tenant, open))
        .flatMap(filled -> agenda(tenant, actor, meeting));
  }

  @Override
  public Outcome<AgendaView> recordBasis(
      Tenant tenant,
      Actor actor,
      AgendaItemId item,
      ParticipantId participant,
      LegalBasis basis,
      String necessity) {
    return audited.run(
        UseCase.RECORD_BASIS,
        tenant,
        actor,
        List.of(item.value(), participant.value()),
        work ->
            Serving.at(
                work, item, () -> new Disclosing(work, basis, necessity).to(item, participant)));
  }

  @Override
  public Outcome<AgendaView> contribute(
      Tenant tenant,
      Actor actor,
      AgendaItemId item,
      ParticipantId participant,
      UUID contribution,
      String challenges,
      String opportunities) {
    return audited.run(
        UseCase.CONTRIBUTE,
        tenant,
        actor,
        List.of(item.value(), contribution),
        work ->
            Speaking.of(work, item, participant)
                .flatMap(Speaking::knowingly)
                .flatMap(
                    speaking ->
                        Policy.allowing(
                            speaking,
                            List.of(
                                s ->
                                    Given.text(
                                        challenges + opportunities,
                                        "udfordringer eller muligheder"))))
                .flatMap(speaking -> speaking.informs(contribution, challenges, opportunities)));
  }

  @Override
  public Outcome<AgendaView> notDisclosed(
      Tenant tenant, Actor actor, AgendaItemId item, ParticipantId participant, UUID contribution) {
    return audited.run(
        UseCase.NOT_DISCLOSED,
        tenant,
        actor,
        List.of(item.value(), contribution),
        work ->
            Speaking.of(work, item, participant)
                .flatMap(speaking -> speaking.disclosesNothing(contribution)));
  }

  @Override
  public Outcome<AgendaView> bid(
      Tenant tenant,
      Actor actor,
      AgendaItemId item,
      ParticipantId participant,
      UUID bid,
      String proposal,
      Optional<String> capacity,
      Optional<LocalDate> availableBy) {
    return audited.run(
        UseCase.BID,
        tenant,
        actor,
        List.of(item.value(), bid),
        work ->
            Speaking.of(work, item, participant)
                .flatMap(Speaking::knowingly)
                .flatMap(
                    speaking ->
                        Policy.allowing(
                            speaking, List.of(s -> Given.text(proposal, "forslag eller tilbud"))))
                .flatMap(
                    speaking -> {
                      work.stores()
                          .meetings()
                          .add(
                              new Bid(
                                  bid,
                                  item,
                                  participant,
                                  proposal,
                                  capacity,
                                  availableBy,
                                  work.user(),
                                  work.now()));
                      return speaking.agenda();
                    }));
  }

  @Override
  public Outcome<AgendaView> conclude(
      Tenant tenant,
      Actor actor,
      AgendaItemId item,
      int version,
      String outcome,
      Optional<FollowUp> followUp) {
    return audited.run(
        UseCase.CONCLUDE,
        tenant,
        actor,
        item,
        work ->
            Serving.at(
                work, item, () -> new Conclusion(work, outcome, followUp).of(item, version)));
  }

  @Override
  public Outcome<MeetingView> held(Tenant tenant, Actor actor, MeetingId meeting, int version) {
    return calendar.held(tenant, actor, meeting, version);
  }

  @Override
  public Outcome<MeetingView> move(
      Tenant tenant, Actor actor, MeetingId meeting, int version, Instant startsAt, String place) {
    return calendar.move(tenant, actor, meeting, version, startsAt, place);
  }

  @Override
  public Outcome<List<ProposedMeeting>> proposals(Tenant tenant, Actor actor, String forum) {
    return audited.run(
        UseCase.PROPOSE_MEETINGS,
        tenant,
        actor,
        work ->
            Known.forum(work.way(), forum).map(known -> new ByCadence(work, known).proposals()));
  }

  @Override
  public Outcome<MeetingView> cancel(
      Tenant tenant, Actor actor, MeetingId meeting, int version, String reason) {
    return calendar.cancel(tenant, actor, meeting, version, reason);
  }
}
