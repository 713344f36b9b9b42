package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.AgendaView.Attendance;
import dk.sporskifte.casework.api.view.AgendaView.Seating;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sits at a meeting, and what each seat carries on its day: ad hoc seats and guests are not
 * counted (KBH-18), who facilitates decides nothing (KBH-39), and a seat for appointed authority
 * persons is nobody else's (KBH-38).
 */
record AtTable(
    Work work,
    Meeting meeting,
    List<Participant> participants,
    Map<ParticipantId, Presence.Kind> presences,
    List<Appointment> appointments) {

  static AtTable of(Work work, Meeting meeting) {
    return of(work, meeting, work.stores().meetings().participants(meeting.id()));
  }

  static AtTable of(Work work, Meeting meeting, List<Participant> participants) {
    return new AtTable(
        work,
        meeting,
        participants,
        work.stores().meetings().presences(meeting.id()).stream()
            .collect(Collectors.toMap(Presence::participant, Presence::kind)),
        work.stores().forums().appointments().stream()
            .filter(a -> a.forum().equals(meeting.forum()))
            .filter(a -> a.on(MeetingsInSight.day(meeting)))
            .toList());
  }

  /** A seat of the forum, or a role of the secretariat where that may attend (KBH-20). */
  static Outcome<Seat> seat(Work work, Forum forum, String id) {
    return guest(work, forum.id(), id)
        .filter(role -> forum.seat(id).isEmpty())
        .map(Outcome::done)
        .orElseGet(() -> Known.seat(forum, id));
  }

  private static Optional<Seat> guest(Work work, String forum, String id) {
    return work.way()
        .secretariat()
        .filter(s -> s.attends().contains(forum))
        .flatMap(s -> s.roles().stream().filter(role -> role.id().equals(id)).findFirst());
  }

  List<Seating> seating() {
    return participants.stream()
        .map(
            p ->
                new Seating(
                    p.id(),
                    counted(p),
                    decides(p),
                    appointed(p),
                    Optional.ofNullable(presences.get(p.id()))))
        .toList();
  }

  Attendance attendance() {
    List<Participant> counted = participants.stream().filter(this::counted).toList();
    long present =
        counted.stream().filter(p -> presences.get(p.id()) == Presence.Kind.PRESENT).count();
    return new Attendance((int) present, counted.size());
  }

  boolean counted(Participant participant) {
    return own(participant.seat())
        .map(Seat::type)
        .filter(type -> type != Seat.Type.AD_HOC && type != Seat.Type.PRESENTER)
        .isPresent();
  }

  /** Where the forum is gone nobody decides any more. */
  boolean decides(Participant participant) {
    return own(participant.seat()).filter(Seat::decides).isPresent() && appointed(participant);
  }

  boolean appointed(Participant participant) {
    return !needsAppointment(participant.seat())
        || appointments.stream().anyMatch(a -> a.appoints(participant));
  }

  /** All but those of whom it is written down that they did not come. */
  List<Participant> inRoom() {
    return participants.stream()
        .filter(p -> presences.getOrDefault(p.id(), Presence.Kind.PRESENT) == Presence.Kind.PRESENT)
        .toList();
  }

  /** Seats of the actor's, each by whether an appointment that it needs is there. */
  private Map<String, Boolean> ownSeats() {
    Stream<String> invited =
        participants.stream().filter(p -> work.attendance().is(p)).map(Participant::seat);
    Stream<String> seated =
        work.actor() instanceof UserActor user
            ? user.posts().stream()
                .filter(
                    p -> p.forum().filter(f -> ForumsOn.includes(f, meeting.forum())).isPresent())
                .flatMap(p -> p.seat().stream())
            : Stream.empty();
    return Stream.concat(invited, seated)
        .distinct()
        .collect(Collectors.toMap(Function.identity(), this::actorMaySit));
  }

  private boolean actorMaySit(String seat) {
    return !needsAppointment(seat)
        || appointments.stream()
            .anyMatch(
                a ->
                    a.seat().equals(seat)
                        && a.user().filter(u -> u.value().equals(work.actor().id())).isPresent());
  }

  /** Whether the actor sits there by nothing but a seat that needs an appointment. */
  boolean actorLacksAppointment() {
    Map<String, Boolean> seats = ownSeats();
    return !seats.isEmpty() && !seats.containsValue(true);
  }

  /** Who facilitates writes down what others decide, and needs one of them in the room. */
  Optional<Refusal> mayConclude() {
    Map<String, Boolean> seats = ownSeats();
    boolean facilitates =
        !seats.isEmpty()
            && seats.entrySet().stream()
                .noneMatch(s -> s.getValue() && own(s.getKey()).filter(Seat::decides).isPresent());
    return Policy.unless(
        !facilitates || inRoom().stream().anyMatch(this::decides),
        Refusal.rule(
            "facilitator-decides-nothing",
            "Den, der faciliterer mødet, beslutter ikke: notér, hvem der er mødt på en plads, der"
                + " beslutter.",
            sources()));
  }

  /** The organisations in the room on a seat that decides. */
  String deciders() {
    return inRoom().stream()
        .filter(this::decides)
        .map(Participant::organisation)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  Refusal notAppointed() {
    return Refusal.rule(
        "not-appointed",
        "Pladsen er for udpegede myndighedspersoner. Notér på siden Fora, hvem der er udpeget, fra"
            + " hvornår og af hvem: udpegningen skal gælde på mødets dag.",
        sources());
  }

  private boolean needsAppointment(String seat) {
    return own(seat).filter(Seat::appointed).isPresent();
  }

  private Optional<Seat> own(String seat) {
    return forum().flatMap(f -> f.seat(seat));
  }

  Optional<Forum> forum() {
    return work.way().forum(meeting.forum());
  }

  private Source[] sources() {
    return forum().map(Forum::source).stream().toArray(Source[]::new);
  }
}
