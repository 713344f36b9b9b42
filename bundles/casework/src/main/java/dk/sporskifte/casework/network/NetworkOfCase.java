package dk.sporskifte.casework.network;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.BuildingNetwork;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.NetworkView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartnerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is around a young person, and who is let in. */
@Component
public final class NetworkOfCase implements BuildingNetwork {
  private final AuditedWork audited;

  @Activate
  public NetworkOfCase(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<NetworkView> show(Tenant tenant, Actor actor, CaseId caseId) {
    return audited.run(
        UseCase.SHOW_NETWORK,
        tenant,
        actor,
        caseId,
        work -> Standing.any(work, caseId).map(file -> NetworkViews.of(work, file)));
  }

  @Override
  public Outcome<NetworkView> drawIn(Tenant tenant, Actor actor, NewPartner partner) {
    return audited.run(
        UseCase.DRAW_IN,
        tenant,
        actor,
        partner.caseId(),
        work -> {
          work.trace().of(partner.id());
          return Standing.any(work, partner.caseId())
              .flatMap(Standing::open)
              .flatMap(file -> new DrawingIn(work, file, partner).draw())
              .map(file -> NetworkViews.of(work, file));
        });
  }

  @Override
  public Outcome<NetworkView> end(Tenant tenant, Actor actor, CasePartnerId id, int version) {
    return audited.run(
        UseCase.END_PARTNER,
        tenant,
        actor,
        id,
        work ->
            Seen.orNotFound(work.stores().network().partner(id))
                .flatMap(partner -> Seen.unchanged(partner, partner.version(), version))
                .flatMap(
                    partner ->
                        Policy.allowing(
                            partner,
                            List.of(
                                p ->
                                    Policy.unless(
                                        p.endedAt().isEmpty(),
                                        Refusal.conflict(
                                            "partner-ended",
                                            "Partnerens deltagelse er allerede slut.")))))
                .flatMap(
                    partner ->
                        Standing.any(work, partner.caseId())
                            .map(
                                file -> {
                                  work.stores().network().end(partner, work.now());
                                  return file;
                                }))
                .map(file -> NetworkViews.of(work, file)));
  }

  @Override
  public Outcome<NetworkView> place(
      Tenant tenant, Actor actor, CaseId caseId, At owner, Optional<At> coOwner, String because) {
    return audited.run(
        UseCase.PLACE_WITH_UNITS,
        tenant,
        actor,
        caseId,
        work ->
            Standing.any(work, caseId)
                .flatMap(Standing::open)
                .flatMap(file -> new Placing(work, file, owner, coOwner, because).place())
                .map(file -> NetworkViews.of(work, file)));
  }

  @Override
  public Outcome<NetworkView> linkFamily(Tenant tenant, Actor actor, NewFamilyLink link) {
    return audited.run(
        UseCase.LINK_FAMILY,
        tenant,
        actor,
        link.caseId(),
        work ->
            Standing.any(work, link.caseId())
                .flatMap(file -> new Linking(work, file, link).link())
                .map(file -> NetworkViews.of(work, file)));
  }

  @Override
  public Outcome<NetworkView> endFamilyLink(
      Tenant tenant, Actor actor, CaseId caseId, UUID link, int version) {
    return audited.run(
        UseCase.END_FAMILY_LINK,
        tenant,
        actor,
        caseId,
        work ->
            Standing.any(work, caseId)
                .flatMap(
                    file ->
                        Seen.orNotFound(Linking.open(work, file.id(), l -> l.id().equals(link)))
                            .flatMap(found -> Seen.unchanged(found, found.version(), version))
                            .map(
                                found -> {
                                  work.stores().network().save(found.endedAt(work.now()));
                                  return NetworkViews.of(work, file);
                                })));
  }
}
