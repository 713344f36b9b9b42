package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.people.Serving;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Meetings planned, held and cancelled; each moves the deadlines of what waits for them. */
final class MeetingCalendar {
  private static final Logger LOG = LoggerFactory.getLogger(MeetingCalendar.class);
  private static final int ATTEMPTS = 3;

  private final AuditedWork audited;

  MeetingCalendar(AuditedWork audited) {
    this.audited = audited;
  }

  Outcome<MeetingView> plan(Tenant tenant, Actor actor, MeetingId id, NewMeeting asked) {
    return moving(
        tenant,
        actor,
        audited.run(
            UseCase.PLAN_MEETING,
            tenant,
            actor,
            id,
            work ->
                Known.forum(work.way(), asked.forum())
                    .flatMap(
                        forum ->
                            Policy.allowing(
                                asked,
                                List.of(
                                    m -> Serving.of(work, m.forum()),
                                    m -> standsThen(work, m.forum(), m.startsAt()),
                                    m -> Given.text(m.place(), "sted"))))
                    .map(
                        usable -> {
                          work.stores().meetings().add(usable.as(id));
                          return MeetingsInSight.view(work, usable.as(id));
                        })));
  }

  Outcome<MeetingView> held(Tenant tenant, Actor actor, MeetingId id, int version) {
    return end(
        UseCase.MEETING_HELD,
        tenant,
        actor,
        id,
        version,
        (work, meeting) ->
            Policy.allowing(meeting, List.of(m -> hasBegun(work, m)))
                .map(
                    begun -> {
                      Minutes.fix(work, begun);
                      return begun.held();
                    }));
  }

  Outcome<MeetingView> cancel(
      Tenant tenant, Actor actor, MeetingId id, int version, String reason) {
    return end(
        UseCase.CANCEL_MEETING,
        tenant,
        actor,
        id,
        version,
        (work, meeting) ->
            Policy.allowing(meeting, List.of(m -> Given.text(reason, "begrundelse")))
                .map(
                    allowed -> {
                      EndedSight.of(work, meeting);
                      return meeting.cancelled(reason.strip());
                    }));
  }

  /** A cadence proposes days; a person moves a meeting without anybody being alerted (KBH-25). */
  Outcome<MeetingView> move(
      Tenant tenant, Actor actor, MeetingId id, int version, Instant startsAt, String place) {
    Outcome<Moved> moved =
        audited.run(
            UseCase.MOVE_MEETING,
            tenant,
            actor,
            id,
            work ->
                Serving.at(work, id, () -> MeetingsInSight.planned(work, id))
                    .flatMap(meeting -> Seen.unchanged(meeting, meeting.version(), version))
                    .flatMap(
                        meeting ->
                            Policy.<Meeting>allowing(
                                meeting,
                                List.of(
                                    m -> Given.text(place, "sted"),
                                    m -> isToCome(work, startsAt),
                                    m -> standsThen(work, m.forum(), startsAt))))
                    .flatMap(was -> move(work, was, was.moved(startsAt, place.strip()))));
    moved.map(
        m -> {
          moveDeadlines(tenant, (UserActor) actor, m.was(), m.now().meeting());
          return m;
        });
    return moved.map(Moved::now);
  }

  private static Outcome<Moved> move(Work work, Meeting was, Meeting becomes) {
    work.stores().meetings().save(becomes);
    AtTable table = AtTable.of(work, becomes);
    work.stores()
        .meetings()
        .moveSight(
            was.id(),
            table.participants().stream()
                .filter(table::appointed)
                .map(Participant::id)
                .collect(Collectors.toSet()),
            Disclosing.sightEnds(was),
            Disclosing.sightEnds(becomes));
    return MeetingsInSight.any(work, was.id())
        .map(meeting -> new Moved(was, MeetingsInSight.view(work, meeting)));
  }

  private static Optional<Refusal> isToCome(Work work, Instant startsAt) {
    return Policy.unless(
        startsAt.isAfter(work.now()),
        Refusal.invalid(
            "meeting-moved-back", "Mødet kan kun flyttes til et tidspunkt, der ikke er gået."));
  }

  private record Moved(Meeting was, MeetingView now) {}

  private Outcome<MeetingView> end(
      UseCase useCase,
      Tenant tenant,
      Actor actor,
      MeetingId id,
      int version,
      BiFunction<Work, Meeting, Outcome<Meeting>> how) {
    return moving(
        tenant,
        actor,
        audited.run(
            useCase,
            tenant,
            actor,
            id,
            work ->
                Serving.at(work, id, () -> MeetingsInSight.planned(work, id))
                    .flatMap(meeting -> Seen.unchanged(meeting, meeting.version(), version))
                    .flatMap(meeting -> how.apply(work, meeting))
                    .flatMap(
                        ended -> {
                          work.stores().meetings().save(ended);
                          return MeetingsInSight.any(work, id)
                              .map(meeting -> MeetingsInSight.view(work, meeting));
                        })));
  }

  private Outcome<MeetingView> moving(Tenant tenant, Actor actor, Outcome<MeetingView> changed) {
    changed.map(
        view -> {
          moveDeadlines(tenant, (UserActor) actor, view.meeting(), view.meeting());
          return view;
        });
    return changed;
  }

  /** Somebody may be working on a case that waits, so more than once. */
  private void moveDeadlines(Tenant tenant, UserActor by, Meeting was, Meeting meeting) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Outcome<Meeting> moved =
          audited.run(
              UseCase.MOVE_DEADLINES,
              tenant,
              SystemActor.CLOCK,
              meeting.id(),
              work -> {
                new SecretariatTasks(work, by.user()).after(was, meeting);
                return new MovedDeadlines(work, by.user()).after(meeting);
              });
      if (!stale(moved)) {
        return;
      }
    }
    LOG.warn("{}: deadlines not moved after meeting {} changed", tenant, meeting.id().value());
  }

  private static boolean stale(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        && refused.refusal().kind() == Refusal.Kind.STALE;
  }

  /** Local forums meet, and not the kind they are of. */
  private static Optional<Refusal> standsThen(Work work, String forum, Instant startsAt) {
    ForumsOn then = work.forumsOn(Copenhagen.dayOf(startsAt));
    boolean ofAll = then.model().forum(forum).filter(f -> !then.areas(f).isEmpty()).isPresent();
    return Policy.unless(
        then.stands(forum) && !ofAll,
        Refusal.conflict(
            "forum-not-standing",
            ofAll
                ? "Vælg den skole eller det område, mødet er for."
                : "Forummet findes ikke på mødets dag. Se på siden Fora, hvad der træder i stedet."));
  }

  private static Optional<Refusal> hasBegun(Work work, Meeting meeting) {
    return Policy.unless(
        !work.now().isBefore(meeting.startsAt()),
        Refusal.conflict("meeting-not-begun", "Mødet er ikke begyndt endnu. Aflys det i stedet."));
  }

  /** What is asked for, before it is known to be one. */
  record NewMeeting(String forum, Instant startsAt, String place, boolean extra) {
    Meeting as(MeetingId id) {
      return new Meeting(
          id, forum, startsAt, place, extra, Meeting.State.PLANNED, Optional.empty(), 1);
    }
  }
}
