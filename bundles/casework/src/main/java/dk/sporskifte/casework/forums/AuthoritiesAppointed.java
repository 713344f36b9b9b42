package dk.sporskifte.casework.forums;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AppointingAuthorities;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.OpenAccount;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who fills a seat that belongs to appointed authority persons (KBH-38). */
@Component
public final class AuthoritiesAppointed implements AppointingAuthorities {
  private final AuditedWork audited;

  @Activate
  public AuthoritiesAppointed(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<Appointment>> list(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_APPOINTMENTS,
        tenant,
        actor,
        work -> Outcome.done(work.stores().forums().appointments()));
  }

  @Override
  public Outcome<Appointment> appoint(Tenant tenant, Actor actor, NewAppointment asked) {
    return audited.run(
        UseCase.APPOINT_AUTHORITY,
        tenant,
        actor,
        List.of(asked.id()),
        work ->
            Known.forum(work.way(), asked.forum())
                .flatMap(
                    forum ->
                        Known.seat(forum, asked.seat())
                            .flatMap(seat -> Policy.allowing(seat, List.of(s -> isFor(s, forum))))
                            .flatMap(
                                seat ->
                                    Policy.allowing(
                                        forum, List.of(f -> Board.invited(work, f, asked.user())))))
                .flatMap(forum -> accountIsOpen(work, asked))
                .flatMap(
                    open ->
                        Policy.<NewAppointment>allowing(
                            asked,
                            List.of(
                                a -> Given.text(a.name(), "navn"),
                                a -> Given.text(a.appointedBy(), "udpeget af"),
                                a -> isSomebodyElse(work, a),
                                AuthoritiesAppointed::endsAfterItBegins,
                                a -> isNotAppointedThen(work, a))))
                .map(
                    allowed -> {
                      Appointment entered = entered(work, allowed);
                      work.stores().forums().add(entered);
                      return entered;
                    }));
  }

  @Override
  public Outcome<Appointment> end(
      Tenant tenant, Actor actor, UUID id, int version, LocalDate until, String because) {
    return audited.run(
        UseCase.END_APPOINTMENT,
        tenant,
        actor,
        List.of(id),
        work ->
            Seen.orNotFound(work.stores().forums().appointment(id))
                .flatMap(found -> Seen.unchanged(found, found.version(), version))
                .flatMap(
                    found ->
                        Policy.<Appointment>allowing(
                            found,
                            List.of(
                                a -> Given.text(because, "begrundelse"),
                                a -> lastsUntilThen(a, until))))
                .flatMap(found -> end(work, found.ended(until, because))));
  }

  private static Outcome<Appointment> end(Work work, Appointment ended) {
    work.stores().forums().save(ended);
    ended
        .user()
        .ifPresent(
            user ->
                work.stores()
                    .forums()
                    .endSightOf(
                        user,
                        ended.forum(),
                        ended.seat(),
                        ended.until().orElseThrow(),
                        work.now()));
    return Seen.orNotFound(work.stores().forums().appointment(ended.id()));
  }

  private static Appointment entered(Work work, NewAppointment asked) {
    return new Appointment(
        asked.id(),
        asked.forum(),
        asked.seat(),
        asked.user(),
        asked.name(),
        asked.from(),
        asked.until(),
        asked.appointedBy(),
        Optional.empty(),
        work.user(),
        work.now(),
        1);
  }

  private static Outcome<NewAppointment> accountIsOpen(Work work, NewAppointment asked) {
    return asked
        .user()
        .map(
            user ->
                OpenAccount.of(work, user, "Brugeren er lukket. Vælg en anden, eller uden bruger.")
                    .map(open -> asked))
        .orElseGet(() -> Outcome.done(asked));
  }

  private static Optional<Refusal> isFor(Seat seat, Forum forum) {
    return Policy.unless(
        seat.appointed(),
        Refusal.conflict(
            "seat-needs-no-appointment",
            seat.name() + " i " + forum.name() + " kræver ingen udpegning."));
  }

  private static Optional<Refusal> isSomebodyElse(Work work, NewAppointment asked) {
    return Policy.unless(
        asked.user().filter(u -> u.value().equals(work.actor().id())).isEmpty(),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-appointing-yourself",
            "Du kan ikke notere din egen udpegning. Bed en anden om det.",
            List.of()));
  }

  private static Optional<Refusal> endsAfterItBegins(NewAppointment asked) {
    return Policy.unless(
        asked.until().map(day -> day.isAfter(asked.from())).orElse(true),
        Refusal.invalid(
            "appointment-ends-first",
            "Udpegningen slutter, før den begynder: vælg en senere dato som første dag uden."));
  }

  private static Optional<Refusal> isNotAppointedThen(Work work, NewAppointment asked) {
    Appointment wanted = entered(work, asked);
    return Policy.unless(
        work.stores().forums().appointments().stream()
            .filter(a -> a.forum().equals(asked.forum()) && a.seat().equals(asked.seat()))
            .filter(
                a ->
                    a.user().equals(asked.user())
                        && (a.user().isPresent() || a.name().equalsIgnoreCase(asked.name())))
            .noneMatch(a -> overlap(a, wanted)),
        Refusal.conflict("appointed-then", "Personen er allerede udpeget til pladsen i den tid."));
  }

  private static boolean overlap(Appointment one, Appointment other) {
    return one.until().map(other.from()::isBefore).orElse(true)
        && other.until().map(one.from()::isBefore).orElse(true);
  }

  private static Optional<Refusal> lastsUntilThen(Appointment found, LocalDate until) {
    return Policy.unless(
        !until.isBefore(found.from()) && found.until().map(until::isBefore).orElse(true),
        Refusal.invalid(
            "appointment-not-lasting",
            "Udpegningen gælder ikke til den dag: vælg en dag i den tid, den gælder."));
  }
}
