package dk.sporskifte.casework.sharing;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.SharingInformation;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.SharedWithMeView;
import dk.sporskifte.casework.api.view.SharingView;
import dk.sporskifte.casework.release.Notices;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.DisclosureConsent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is told without a legal basis, and of each thing told a receipt is kept. */
@Component
public final class ReceiptsKept implements SharingInformation {
  private final AuditedWork audited;

  @Activate
  public ReceiptsKept(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<SharingView> show(Tenant tenant, Actor actor, UUID matter) {
    return audited.run(
        UseCase.SHOW_SHARED,
        tenant,
        actor,
        List.of(matter),
        work -> Matter.of(work, matter).map(SharingViews::of));
  }

  @Override
  public Outcome<SharingView> share(Tenant tenant, Actor actor, NewSharing asked) {
    return audited.run(
        UseCase.SHARE,
        tenant,
        actor,
        List.of(asked.matter()),
        work ->
            Matter.of(work, asked.matter())
                .flatMap(matter -> Told.tell(work, matter, asked))
                .map(SharingViews::of));
  }

  @Override
  public Outcome<SharingView> consented(Tenant tenant, Actor actor, NewConsent asked) {
    return audited.run(
        UseCase.RECORD_CONSENT,
        tenant,
        actor,
        List.of(asked.matter()),
        work ->
            Matter.of(work, asked.matter())
                .flatMap(
                    matter ->
                        Policy.allowing(
                            matter,
                            List.of(
                                m -> Told.mayShare(work, m),
                                m -> Given.text(asked.to(), "hvem der må få det at vide"),
                                m -> Given.text(asked.about(), "hvad der er givet samtykke til"),
                                m -> Given.notInTheFuture(asked.from(), work.today(), "samtykket"),
                                m -> Given.endsAfterItBegins(asked.from(), asked.until()),
                                m -> isOnePartners(asked))))
                .map(
                    matter -> {
                      work.trace().of(asked.id());
                      work.stores().matters().add(consent(work, asked));
                      return SharingViews.of(matter);
                    }));
  }

  @Override
  public Outcome<SharingView> withdrawn(
      Tenant tenant, Actor actor, UUID matterId, UUID consent, int version) {
    return audited.run(
        UseCase.WITHDRAW_CONSENT,
        tenant,
        actor,
        List.of(matterId),
        work ->
            Matter.of(work, matterId)
                .flatMap(
                    matter ->
                        Seen.orNotFound(given(work, matterId, consent))
                            .flatMap(found -> Seen.unchanged(found, found.version(), version))
                            .flatMap(found -> Policy.allowing(found, List.of(ReceiptsKept::stands)))
                            .map(
                                found -> {
                                  work.trace().of(found.id());
                                  work.stores().matters().save(found.withdrawn(work.today()));
                                  Notices.without(work, found.withdrawn(work.today()));
                                  return SharingViews.of(matter);
                                })));
  }

  @Override
  public Outcome<List<SharedWithMeView>> mine(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.SHARED_WITH_ME, tenant, actor, work -> Outcome.done(SharingViews.mine(work)));
  }

  private static Optional<DisclosureConsent> given(Work work, UUID matter, UUID consent) {
    return work.stores().matters().consents(matter).stream()
        .filter(found -> found.id().equals(consent))
        .findFirst();
  }

  private static Optional<Refusal> stands(DisclosureConsent consent) {
    return Policy.unless(
        consent.withdrawnOn().isEmpty(),
        Refusal.conflict("consent-withdrawn", "Samtykket er allerede trukket tilbage."));
  }

  private static Optional<Refusal> isOnePartners(NewConsent asked) {
    return Policy.unless(
        asked.reference().isPresent() == asked.feed().isPresent(),
        Refusal.invalid(
                "consent-of-which-partner",
                "Sig, hvis henvisning det er: samtykket bærer kun det, den partner meddeler.")
            .at("feed"));
  }

  private static DisclosureConsent consent(Work work, NewConsent asked) {
    return new DisclosureConsent(
        asked.id(),
        asked.matter(),
        asked.givenBy(),
        asked.to(),
        asked.about(),
        asked.from(),
        asked.until(),
        asked.reference(),
        asked.feed(),
        Optional.empty(),
        work.user(),
        work.now(),
        1);
  }
}
