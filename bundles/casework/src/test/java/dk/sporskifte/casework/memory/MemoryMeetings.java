package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.MeetingStore;
import dk.sporskifte.casework.time.Copenhagen;
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
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryMeetings(Session session) implements MeetingStore {
  private static final Set<Role> PREPARING =
      EnumSet.of(Role.SECRETARIAT, Role.CASEWORKER, Role.LEADER);

  @Override
  public void add(Meeting meeting) {
    session.table(Meeting.class).add(meeting.id(), meeting);
  }

  @Override
  public Optional<Meeting> find(MeetingId id) {
    return session.table(Meeting.class).find(id);
  }

  @Override
  public void save(Meeting meeting) {
    session.table(Meeting.class).save(meeting.id(), meeting);
  }

  @Override
  public Page<Meeting> list(Optional<String> forum, PageRequest page) {
    return Paging.of(
        session
            .table(Meeting.class)
            .all()
            .filter(m -> forum.map(m.forum()::equals).orElse(true))
            .sorted(Comparator.comparing(Meeting::startsAt).reversed()),
        page);
  }

  @Override
  public List<Counted> counts(Optional<String> forum, Instant now, Instant soon) {
    return session
        .table(Meeting.class)
        .all()
        .filter(m -> forum.map(m.forum()::equals).orElse(true))
        .map(m -> counted(m, now, soon))
        .toList();
  }

  private static Counted counted(Meeting meeting, Instant now, Instant soon) {
    boolean begun = !meeting.startsAt().isAfter(now);
    return new Counted(meeting.state(), begun, !begun && meeting.startsAt().isBefore(soon), 1);
  }

  @Override
  public List<Meeting> planned(String forum, Instant from) {
    return session
        .table(Meeting.class)
        .all()
        .filter(m -> m.forum().equals(forum) && m.state() == Meeting.State.PLANNED)
        .filter(m -> !m.startsAt().isBefore(from))
        .sorted(Comparator.comparing(Meeting::startsAt))
        .toList();
  }

  @Override
  public void add(Participant participant) {
    session.table(Participant.class).add(participant.id(), participant);
  }

  @Override
  public void save(Participant participant) {
    session.table(Participant.class).save(participant.id(), participant);
  }

  @Override
  public Optional<Participant> participant(ParticipantId id) {
    return session.table(Participant.class).find(id);
  }

  @Override
  public List<Participant> participants(MeetingId meeting) {
    return session.table(Participant.class).all().filter(p -> p.meeting().equals(meeting)).toList();
  }

  @Override
  public void add(AgendaItem item) {
    session.table(AgendaItem.class).add(item.id(), item);
  }

  @Override
  public void save(AgendaItem item) {
    session.table(AgendaItem.class).save(item.id(), item);
  }

  @Override
  public Optional<AgendaItem> item(AgendaItemId id) {
    return session.table(AgendaItem.class).find(id).filter(this::seesItem);
  }

  @Override
  public List<AgendaItem> items(MeetingId meeting) {
    return session
        .table(AgendaItem.class)
        .all()
        .filter(i -> i.meeting().equals(meeting) && seesItem(i))
        .sorted(Comparator.comparing(AgendaItem::position))
        .toList();
  }

  @Override
  public List<AgendaItem> itemsOf(CaseId caseId) {
    return session
        .table(AgendaItem.class)
        .all()
        .filter(i -> i.caseId().equals(caseId) && seesItem(i))
        .toList();
  }

  @Override
  public void add(DisclosureBasis basis) {
    session.table(DisclosureBasis.class).add(basis.id(), basis);
  }

  @Override
  public List<DisclosureBasis> bases(MeetingId meeting) {
    return seen(DisclosureBasis.class, DisclosureBasis::item, meeting);
  }

  @Override
  public void add(Contribution contribution) {
    session.table(Contribution.class).add(contribution.id(), contribution);
  }

  @Override
  public List<Contribution> contributions(MeetingId meeting) {
    return seen(Contribution.class, Contribution::item, meeting);
  }

  @Override
  public void add(Bid bid) {
    session.table(Bid.class).add(bid.id(), bid);
  }

  @Override
  public List<Bid> bids(MeetingId meeting) {
    return seen(Bid.class, Bid::item, meeting);
  }

  @Override
  public void save(Presence presence) {
    Table<Presence> table = session.table(Presence.class);
    if (table.find(presence.participant()).isPresent()) {
      table.save(presence.participant(), presence);
    } else {
      table.add(presence.participant(), presence);
    }
  }

  @Override
  public List<Presence> presences(MeetingId meeting) {
    return session
        .table(Presence.class)
        .all()
        .filter(p -> participant(p.participant()).orElseThrow().meeting().equals(meeting))
        .toList();
  }

  @Override
  public void add(Reminder reminder) {
    session.table(Reminder.class).add(reminder.id(), reminder);
  }

  @Override
  public List<Reminder> reminders(MeetingId meeting) {
    return seen(Reminder.class, Reminder::item, meeting);
  }

  @Override
  public List<Silent> silent(Instant startsFrom, Instant startsUntil) {
    return every()
        .filter(m -> m.state() == Meeting.State.PLANNED)
        .filter(m -> !m.startsAt().isBefore(startsFrom) && m.startsAt().isBefore(startsUntil))
        .flatMap(m -> items(m.id()).stream())
        .filter(i -> i.outcome().isEmpty())
        .flatMap(this::silentAt)
        .distinct()
        .toList();
  }

  private Stream<Silent> silentAt(AgendaItem item) {
    return session
        .table(DisclosureBasis.class)
        .all()
        .filter(b -> b.item().equals(item.id()))
        .map(b -> participant(b.participant()).orElseThrow())
        .filter(
            p ->
                none(
                    Contribution.class,
                    c -> c.item().equals(item.id()) && c.participant().equals(p.id())))
        .filter(
            p ->
                none(
                    Reminder.class,
                    r -> r.item().equals(item.id()) && r.participant().equals(p.id())))
        .map(p -> new Silent(item.id(), item.caseId(), item.meeting(), p.id(), p.user()));
  }

  private <R extends Record> boolean none(Class<R> kind, Predicate<R> which) {
    return session.table(kind).all().noneMatch(which);
  }

  @Override
  public void moveSight(MeetingId meeting, Set<ParticipantId> of, Instant from, Instant to) {
    Set<UUID> users =
        participants(meeting).stream()
            .filter(p -> of.contains(p.id()))
            .flatMap(p -> p.user().stream())
            .map(UserId::value)
            .collect(Collectors.toSet());
    session
        .table(Rows.Allowed.class)
        .change(
            g ->
                users.contains(g.grantee())
                    && g.until().equals(Optional.of(from))
                    && isOnAgenda(meeting, g.object()),
            g ->
                new Rows.Allowed(
                    g.object(), g.person(), g.grantee(), g.from(), Optional.of(to), g.reason()));
  }

  /** Ends what that account sees until the day after the meeting, and no more. */
  void endSight(Meeting meeting, UserId user, Instant at) {
    Instant ends = Copenhagen.startOf(Copenhagen.dayOf(meeting.startsAt()).plusDays(2));
    session
        .table(Rows.Allowed.class)
        .change(
            g ->
                g.grantee().equals(user.value())
                    && g.until().equals(Optional.of(ends))
                    && isOnAgenda(meeting.id(), g.object()),
            g -> g.endedAt(at));
  }

  private boolean isOnAgenda(MeetingId meeting, UUID object) {
    return session
        .table(AgendaItem.class)
        .all()
        .anyMatch(i -> i.meeting().equals(meeting) && i.caseId().value().equals(object));
  }

  Stream<Meeting> every() {
    return session.table(Meeting.class).all();
  }

  @Override
  public void add(Presentation presentation) {
    session.table(Presentation.class).add(presentation.id(), presentation);
  }

  @Override
  public void save(Presentation presentation) {
    session.table(Presentation.class).save(presentation.id(), presentation);
  }

  @Override
  public Optional<Presentation> presentation(UUID id) {
    return session
        .table(Presentation.class)
        .find(id)
        .filter(p -> isPresenter(p, session.now()) || session.sees(anyItem(p.item()).caseId()));
  }

  @Override
  public List<Presentation> presentationsOfActor(Instant at) {
    return session.table(Presentation.class).all().filter(p -> isPresenter(p, at)).toList();
  }

  /** As long as it is open: who has left sees nothing. */
  private boolean isPresenter(Presentation presentation, Instant at) {
    return presentation.presenter().value().equals(session.actor().id()) && presentation.openAt(at);
  }

  /** An item names nobody: who prepares, attends or presents sees it. */
  private boolean seesItem(AgendaItem item) {
    return session.actor() == SystemActor.CLOCK
        || PREPARING.stream().anyMatch(session::isA)
        || session.seesCase(item.caseId())
        || participants(item.meeting()).stream().anyMatch(this::isActor)
        || seatedIn(find(item.meeting()).orElseThrow().forum())
        || presents(item);
  }

  private boolean presents(AgendaItem item) {
    return presentationsOfActor(session.now()).stream().anyMatch(p -> p.item().equals(item.id()));
  }

  private boolean seatedIn(String forum) {
    return session.actor() instanceof UserActor user
        && user.posts().stream().anyMatch(p -> p.forum().filter(forum::equals).isPresent());
  }

  private boolean isActor(Participant participant) {
    return participant.user().filter(u -> u.value().equals(session.actor().id())).isPresent();
  }

  private AgendaItem anyItem(AgendaItemId id) {
    return session.table(AgendaItem.class).find(id).orElseThrow();
  }

  private <R extends Record> List<R> seen(
      Class<R> kind, Function<R, AgendaItemId> itemOf, MeetingId meeting) {
    return session
        .table(kind)
        .all()
        .filter(
            row -> {
              AgendaItem item = anyItem(itemOf.apply(row));
              return item.meeting().equals(meeting) && session.sees(item.caseId());
            })
        .toList();
  }
}
