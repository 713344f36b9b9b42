package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RemindingParties;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.MeetingStore;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.people.Serving;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.SystemActor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks silent parties: by the button of who prepares, and by the clock ahead of a meeting. */
@Component(service = {RemindingParties.class, RemindersToSilent.class})
public final class RemindersToSilent implements RemindingParties {
  /** Our reading: no document says how soon. */
  static final Duration AHEAD = Duration.ofDays(3);

  private final AuditedWork audited;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public RemindersToSilent(
      @Reference AuditedWork audited,
      @Reference Transactions transactions,
      @Reference Clock clock) {
    this.audited = audited;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Outcome<AgendaView> remind(Tenant tenant, Actor actor, AgendaItemId item) {
    return audited.run(
        UseCase.REMIND,
        tenant,
        actor,
        item,
        work ->
            Serving.at(work, item, () -> ItemInSight.of(work, item))
                .flatMap(seen -> ask(work, seen)));
  }

  /**
   * Those whom nobody has asked yet, once each.
   *
   * @return how many
   */
  public Outcome<Integer> remindAhead(Tenant tenant) {
    Instant now = clock.instant();
    List<MeetingStore.Silent> any =
        transactions
            .in(
                tenant.key(),
                SystemActor.CLOCK,
                stores -> Outcome.done(stores.meetings().silent(now, now.plus(AHEAD))))
            .orThrow();
    return any.isEmpty() ? Outcome.done(0) : askAll(tenant);
  }

  private Outcome<Integer> askAll(Tenant tenant) {
    return audited.run(
        UseCase.REMIND_BY_CLOCK,
        tenant,
        SystemActor.CLOCK,
        work -> {
          List<MeetingStore.Silent> silent =
              work.stores().meetings().silent(work.now(), work.now().plus(AHEAD));
          silent.forEach(s -> ask(work, s));
          return Outcome.done(silent.size());
        });
  }

  private static Outcome<AgendaView> ask(Work work, ItemInSight seen) {
    MeetingStore meetings = work.stores().meetings();
    List<ParticipantId> silent =
        Silence.of(
            seen.item(),
            meetings.bases(seen.meeting().id()),
            meetings.contributions(seen.meeting().id()));
    return Policy.allowing(seen, List.of(s -> somebodyIs(silent)))
        .flatMap(
            asked -> {
              Silence silence = new Silence(work, seen.meeting(), seen.item());
              silent.forEach(
                  p ->
                      silence.remind(
                          p,
                          meetings.participant(p).flatMap(Participant::user),
                          Optional.of(work.user())));
              return Agendas.show(work, seen.meeting().id());
            });
  }

  private static void ask(Work work, MeetingStore.Silent silent) {
    MeetingStore meetings = work.stores().meetings();
    meetings
        .find(silent.meeting())
        .ifPresent(
            meeting ->
                meetings
                    .item(silent.item())
                    .ifPresent(
                        item -> {
                          work.trace().of(silent.item());
                          new Silence(work, meeting, item)
                              .remind(silent.participant(), silent.user(), Optional.empty());
                        }));
  }

  private static Optional<Refusal> somebodyIs(List<ParticipantId> silent) {
    return Policy.unless(
        !silent.isEmpty(),
        Refusal.conflict(
            "nobody-silent", "Alle, der må vide, hvem sagen er om, har bidraget eller sagt fra."));
  }
}
