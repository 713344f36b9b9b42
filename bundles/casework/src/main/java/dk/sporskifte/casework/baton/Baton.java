package dk.sporskifte.casework.baton;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Right;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.BatonView.Act;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.BatonEvent.Party;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.ConcernRules.Holding;
import dk.sporskifte.municipality.spi.HandOver;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A concern somebody holds, with all its steps: what can be done now follows from them. */
public record Baton(Work work, Concern concern, List<BatonEvent> events) {
  /** Where the way of working has holders and the actor sees the concern. */
  public static Outcome<Baton> of(Work work, ConcernId id) {
    return Seen.orNotFound(work.stores().concerns().find(id))
        .flatMap(
            concern -> Policy.allowing(concern, List.<Policy<Concern>>of(c -> isHeld(work, c))))
        .map(
            concern -> {
              work.trace().of(id);
              concern.person().ifPresent(work.trace()::about);
              return new Baton(work, concern, work.stores().baton().of(id));
            });
  }

  /** The same with what was added since. */
  Baton again() {
    return new Baton(
        work,
        work.stores().concerns().find(concern.id()).orElseThrow(),
        work.stores().baton().of(concern.id()));
  }

  Holding holding() {
    return work.way().concernRules().holding().orElseThrow();
  }

  HandOver rule() {
    return HandingOn.rule(work.way());
  }

  UserId holder() {
    return concern.holder().orElseThrow();
  }

  boolean open() {
    return concern.state() == Concern.State.OPEN;
  }

  public boolean reacted() {
    return events.stream().anyMatch(e -> e.kind() == Kind.REACTED);
  }

  boolean climbed() {
    return events.stream().anyMatch(e -> e.kind() == Kind.CLIMBED || e.kind() == Kind.LEFT);
  }

  /** The one under way. */
  Optional<Offer> offer() {
    return events.stream()
        .filter(e -> e.kind() == Kind.OFFERED)
        .map(offered -> Offer.of(offered, events))
        .filter(offer -> !offer.ended())
        .findFirst();
  }

  /** Closing is for whoever decides about concerns as well, as soon as somebody has reacted. */
  public boolean may(Act act) {
    return acts().contains(act);
  }

  Set<Act> acts() {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    if (!open()) {
      return acts;
    }
    Holders holders = new Holders(work);
    boolean holds = holder().equals(work.user());
    boolean answers = holds || holders.covers(holder());
    boolean leads = work.may(Right.ANSWER_FOR_CONCERNS);
    acts.add(Act.NOTIFY);
    add(acts, Act.REACT, answers || (leads && climbed()));
    add(acts, Act.IDENTIFY, concern.person().isEmpty() && (answers || decides()));
    add(acts, Act.HAND_ON, leads && holders.gone(holder()));
    offer().ifPresentOrElse(offer -> under(acts, offer, holds, leads), () -> free(acts, holds));
    return acts;
  }

  private void free(Set<Act> acts, boolean holds) {
    add(acts, Act.OFFER, holds);
    add(acts, Act.CLOSE, reacted() && (holds || decides()));
  }

  private void under(Set<Act> acts, Offer offer, boolean holds, boolean leads) {
    boolean receives = offer.receiver().equals(work.user());
    Set<Party> lacking = offer.lacking(rule());
    add(acts, Act.WITHDRAW, holds);
    add(acts, Act.DECLINE, receives);
    add(acts, Act.ACCEPT, receives && lacking.contains(Party.RECEIVER));
    add(acts, Act.RECORD_YOUNG_PERSON, (holds || receives) && lacking.contains(Party.YOUNG_PERSON));
    add(acts, Act.ASK_EXCEPTION, holds && !offer.exceptionAsked() && rule().leaderMayExcept());
    add(acts, Act.RULE, leads && offer.exceptionAsked() && !holds && !receives);
  }

  private boolean decides() {
    return work.may(Right.DECIDE_CONCERNS);
  }

  private static void add(Set<Act> acts, Act act, boolean may) {
    if (may) {
      acts.add(act);
    }
  }

  /** A step is added; two at the same time are one after the other. */
  void record(BatonEvent event) {
    work.stores().concerns().save(concern);
    work.stores().baton().add(event);
  }

  private static Optional<Refusal> isHeld(Work work, Concern concern) {
    return Policy.unless(
        work.way().concernRules().holding().isPresent() && concern.holder().isPresent(),
        Refusal.conflict(
            "nobody-holds", "Ingen er ansvarlig for bekymringen: kommunen arbejder ikke sådan."));
  }
}
