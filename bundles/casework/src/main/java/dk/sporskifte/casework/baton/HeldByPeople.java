package dk.sporskifte.casework.baton;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.HoldingConcerns;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.BatonView.Act;
import dk.sporskifte.casework.api.view.HeldConcerns;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Responsibility is personal: one holds the concern until all agree on another (HAL-08). */
@Component
public final class HeldByPeople implements HoldingConcerns {
  private final AuditedWork audited;

  @Activate
  public HeldByPeople(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<BatonView> show(Tenant tenant, Actor actor, ConcernId concern) {
    return run(UseCase.SHOW_BATON, tenant, actor, concern, Outcome::done);
  }

  @Override
  public Outcome<HeldConcerns> mine(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_HELD, tenant, actor, work -> Outcome.done(OwnConcerns.of(work)));
  }

  @Override
  public Outcome<BatonView> react(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, Reaction reaction) {
    return run(
        UseCase.REACT_TO_CONCERN,
        tenant,
        actor,
        concern,
        baton ->
            allowed(baton, Act.REACT)
                .flatMap(
                    b ->
                        Policy.allowing(
                            b,
                            List.of(
                                x -> Given.text(reaction.done(), "hvad der er gjort"),
                                x -> Given.text(reaction.withWhom(), "sammen med hvem"),
                                x ->
                                    Given.text(
                                        reaction.tookPart(),
                                        "hvordan barnet og netværket tog del"))))
                .map(
                    b -> {
                      b.record(
                          event(b, id, Kind.REACTED)
                              .telling(reaction.done())
                              .with(reaction.withWhom())
                              .together(reaction.tookPart()));
                      new BatonTasks(b.work()).end(concern, HandingOver.ANSWERED);
                      return b;
                    }));
  }

  @Override
  public Outcome<BatonView> offer(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, UserId receiver, String reason) {
    return run(
        UseCase.OFFER_CONCERN,
        tenant,
        actor,
        concern,
        baton -> {
          baton.work().trace().of(receiver);
          return allowed(baton, Act.OFFER)
              .flatMap(b -> told(b, reason, "hvorfor"))
              .flatMap(b -> HandingOver.offer(b, id, receiver, reason));
        });
  }

  @Override
  public Outcome<BatonView> agree(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, Agreed agreement) {
    Act act =
        agreement.party() == BatonEvent.Party.YOUNG_PERSON ? Act.RECORD_YOUNG_PERSON : Act.ACCEPT;
    return run(
        UseCase.AGREE_TO_HAND_OVER,
        tenant,
        actor,
        concern,
        baton ->
            allowed(baton, act)
                .flatMap(b -> told(b, agreement.who(), "hvem der sagde det"))
                .flatMap(b -> told(b, agreement.how(), "hvordan"))
                .flatMap(b -> HandingOver.agree(b, id, agreement)));
  }

  @Override
  public Outcome<BatonView> endOffer(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, String why) {
    return run(
        UseCase.END_CONCERN_OFFER,
        tenant,
        actor,
        concern,
        baton ->
            (baton.may(Act.WITHDRAW) ? Outcome.done(baton) : allowed(baton, Act.DECLINE))
                .flatMap(b -> told(b, why, "hvorfor"))
                .map(b -> HandingOver.end(b, id, why)));
  }

  @Override
  public Outcome<BatonView> askException(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, String reason) {
    return run(
        UseCase.ASK_BATON_EXCEPTION,
        tenant,
        actor,
        concern,
        baton ->
            allowed(baton, Act.ASK_EXCEPTION)
                .flatMap(b -> told(b, reason, "hvorfor"))
                .map(b -> HandingOver.askException(b, id, reason)));
  }

  @Override
  public Outcome<BatonView> ruleOnException(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, boolean approved, String reason) {
    return run(
        UseCase.RULE_ON_BATON_EXCEPTION,
        tenant,
        actor,
        concern,
        baton ->
            allowed(baton, Act.RULE)
                .flatMap(b -> told(b, reason, "hvorfor"))
                .map(b -> HandingOver.rule(b, id, approved, reason)));
  }

  @Override
  public Outcome<BatonView> handOn(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, UserId to, String reason) {
    return run(
        UseCase.HAND_ON_CONCERN,
        tenant,
        actor,
        concern,
        baton -> {
          baton.work().trace().of(to);
          return allowed(baton, Act.HAND_ON)
              .flatMap(b -> told(b, reason, "hvorfor"))
              .flatMap(b -> new Holders(b.work()).named(to, "to").map(known -> b))
              .map(
                  b -> {
                    HandingOn.move(b, Kind.HANDED_ON, id, to, b.offer().map(Offer::id), reason);
                    return b;
                  });
        });
  }

  private Outcome<BatonView> run(
      UseCase useCase,
      Tenant tenant,
      Actor actor,
      ConcernId concern,
      Function<Baton, Outcome<Baton>> step) {
    return audited.run(
        useCase,
        tenant,
        actor,
        concern,
        work -> Baton.of(work, concern).flatMap(step).map(done -> BatonViews.of(done.again())));
  }

  static BatonEvent event(Baton baton, UUID id, Kind kind) {
    return BatonEvent.of(id, baton.concern().id(), kind, baton.work().user(), baton.work().now());
  }

  private static Outcome<Baton> told(Baton baton, String text, String what) {
    return Policy.allowing(baton, List.of(b -> Given.text(text, what)));
  }

  private static Outcome<Baton> allowed(Baton baton, Act act) {
    return Policy.allowing(
        baton,
        List.of(
            Objections::isOpen,
            b -> b.may(act) ? Optional.<Refusal>empty() : Optional.of(Objections.to(b, act))));
  }
}
