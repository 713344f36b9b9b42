package dk.sporskifte.casework.baton;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.HoldingConcerns.Agreed;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.BatonEvent.Party;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A hand-over counts when all have agreed; until then the giver holds the concern (HAL-14). */
final class HandingOver {
  static final Set<Task.Kind> ANSWERED =
      EnumSet.of(Task.Kind.REACT_TO_CONCERN, Task.Kind.UNANSWERED_CONCERN);
  private static final Set<Task.Kind> ASKED =
      EnumSet.of(Task.Kind.TAKE_CONCERN, Task.Kind.RULE_ON_EXCEPTION);
  private static final Set<Task.Kind> TAKEN = EnumSet.of(Task.Kind.TAKE_CONCERN);
  private static final Set<Task.Kind> RULED = EnumSet.of(Task.Kind.RULE_ON_EXCEPTION);

  private HandingOver() {}

  /** Whoever offers it agrees by that. */
  static Outcome<Baton> offer(Baton baton, UUID id, UserId receiver, String reason) {
    Work work = baton.work();
    return new Holders(work)
        .named(receiver, "receiver")
        .flatMap(known -> Policy.allowing(known, List.of(r -> isAnother(baton, r))))
        .map(
            known -> {
              baton.record(
                  HeldByPeople.event(baton, id, Kind.OFFERED)
                      .from(work.user())
                      .to(known)
                      .telling(reason));
              work.stores()
                  .baton()
                  .add(
                      HeldByPeople.event(baton, work.newId(), Kind.AGREED)
                          .in(id)
                          .saidBy(Party.GIVER, new Holders(work).name(work.user()), work.today())
                          .telling("Har selv tilbudt overdragelsen"));
              HandingOn.show(work, baton.concern(), known);
              new BatonTasks(work).take(baton.concern().id(), known);
              return counted(baton.again());
            });
  }

  static Outcome<Baton> agree(Baton baton, UUID id, Agreed agreement) {
    return Policy.allowing(
            baton,
            List.<Policy<Baton>>of(
                b -> Given.notInTheFuture(agreement.on(), b.work().today(), "enigheden"),
                b -> isAsked(b, agreement.party())))
        .map(
            b -> {
              b.record(
                  HeldByPeople.event(b, id, Kind.AGREED)
                      .in(b.offer().orElseThrow().id())
                      .saidBy(agreement.party(), agreement.who(), agreement.on())
                      .telling(agreement.how()));
              if (agreement.party() == Party.RECEIVER) {
                new BatonTasks(b.work()).end(b.concern().id(), TAKEN);
              }
              return counted(b.again());
            });
  }

  /** The receiver sees nothing of it from then on. */
  static Baton end(Baton baton, UUID id, String why) {
    Work work = baton.work();
    Offer offer = baton.offer().orElseThrow();
    boolean declined = offer.receiver().equals(work.user());
    baton.record(
        HeldByPeople.event(baton, id, declined ? Kind.DECLINED : Kind.WITHDRAWN)
            .in(offer.id())
            .telling(why));
    new BatonTasks(work).end(baton.concern().id(), ASKED);
    HandingOn.hide(work, baton.concern().id(), offer.receiver());
    return baton;
  }

  static Baton askException(Baton baton, UUID id, String reason) {
    Work work = baton.work();
    baton.record(
        HeldByPeople.event(baton, id, Kind.EXCEPTION_ASKED)
            .in(baton.offer().orElseThrow().id())
            .telling(reason));
    HandingOn.showTo(work, baton.concern(), baton.holder());
    new BatonTasks(work).rule(baton.concern().id(), baton.holder());
    return baton;
  }

  static Baton rule(Baton baton, UUID id, boolean approved, String reason) {
    Offer offer = baton.offer().orElseThrow();
    if (approved) {
      HandingOn.move(baton, Kind.EXCEPTED, id, offer.receiver(), Optional.of(offer.id()), reason);
    } else {
      baton.record(
          HeldByPeople.event(baton, id, Kind.EXCEPTION_REFUSED).in(offer.id()).telling(reason));
      new BatonTasks(baton.work()).end(baton.concern().id(), RULED);
    }
    return baton;
  }

  private static Baton counted(Baton baton) {
    baton
        .offer()
        .filter(offer -> offer.lacking(baton.rule()).isEmpty())
        .ifPresent(
            offer ->
                HandingOn.move(
                    baton,
                    Kind.HANDED_OVER,
                    baton.work().newId(),
                    offer.receiver(),
                    Optional.of(offer.id()),
                    "Alle er enige"));
    return baton;
  }

  private static Optional<Refusal> isAnother(Baton baton, UserId receiver) {
    return Policy.unless(
        !receiver.equals(baton.holder()),
        Refusal.conflict("already-holds", "Det er den ansvarlige selv. Vælg en anden.")
            .at("receiver"));
  }

  /** Nobody agrees for the giver: offering it was that. */
  private static Optional<Refusal> isAsked(Baton baton, Party party) {
    return Policy.unless(
        baton.offer().orElseThrow().lacking(baton.rule()).contains(party),
        Refusal.conflict("asked-already", "Det er der allerede svaret på eller bedt om."));
  }
}
