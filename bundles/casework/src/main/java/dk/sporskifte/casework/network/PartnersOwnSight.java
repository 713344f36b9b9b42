package dk.sporskifte.casework.network;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.TakingPartInCases;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.NetworkStore.Partnered;
import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.casework.tasks.TaskViews;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Programme;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was agreed that a partner sees, and nothing of the case beside it. */
@Component
public final class PartnersOwnSight implements TakingPartInCases {
  private final AuditedWork audited;

  @Activate
  public PartnersOwnSight(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<PartnershipView>> mine(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.OWN_PARTNERSHIPS,
        tenant,
        actor,
        work ->
            Outcome.done(
                work.stores().network().ownPartnerships().stream()
                    .flatMap(partner -> view(work, partner).stream())
                    .toList()));
  }

  private static Optional<PartnershipView> view(Work work, CasePartner partner) {
    return work.stores()
        .network()
        .partnered(partner.id())
        .map(
            seen -> {
              work.trace().of(partner.id()).of(partner.caseId());
              return view(work, partner, seen);
            });
  }

  private static PartnershipView view(Work work, CasePartner partner, Partnered seen) {
    List<Task> own =
        work.stores().tasks().ofCase(partner.caseId()).stream()
            .filter(task -> task.doneAt().isEmpty())
            .toList();
    return new PartnershipView(
        partner.id(),
        partner.organisation(),
        partner.sees(),
        partner.from(),
        partner.until(),
        seen.number(),
        seen.givenName(),
        seen.programme().map(id -> work.way().programme(id).map(Programme::name).orElse(id)),
        seen.state(),
        work.stores().network().steps(partner.id()),
        TaskViews.of(work, own));
  }
}
