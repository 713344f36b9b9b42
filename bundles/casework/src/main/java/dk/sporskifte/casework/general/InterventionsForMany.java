package dk.sporskifte.casework.general;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RunningGeneralInterventions;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.catalogue.ByCatalogue;
import dk.sporskifte.casework.catalogue.YearlyActivity;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done for many at once; it is counted, and nobody in it. */
@Component
public final class InterventionsForMany implements RunningGeneralInterventions {
  private final AuditedWork audited;

  @Activate
  public InterventionsForMany(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<GeneralIntervention> record(
      Tenant tenant, Actor actor, GeneralIntervention intervention) {
    return audited.run(
        UseCase.RECORD_GENERAL_INTERVENTION,
        tenant,
        actor,
        intervention.id(),
        work ->
            Known.forum(work.way(), intervention.forum())
                .flatMap(forum -> ByCatalogue.usable(work, intervention))
                .map(
                    usable -> {
                      work.stores().generalInterventions().add(intervention);
                      YearlyActivity.planned(work, intervention);
                      return intervention;
                    }));
  }

  @Override
  public Outcome<GeneralIntervention> change(
      Tenant tenant, Actor actor, GeneralIntervention changed) {
    return audited.run(
        UseCase.CHANGE_GENERAL_INTERVENTION,
        tenant,
        actor,
        changed.id(),
        work ->
            standing(work, changed.id(), changed.version())
                .flatMap(
                    before ->
                        // A forum may be gone from a later version; what it answered for is not.
                        before.forum().equals(changed.forum())
                            ? Outcome.done(before)
                            : Known.forum(work.way(), changed.forum()).map(forum -> before))
                .flatMap(before -> ByCatalogue.written(before.as(changed)))
                .flatMap(after -> saved(work, after)));
  }

  @Override
  public Outcome<GeneralIntervention> cancel(
      Tenant tenant, Actor actor, GeneralInterventionId id, int version, String reason) {
    return audited.run(
        UseCase.CANCEL_GENERAL_INTERVENTION,
        tenant,
        actor,
        id,
        work ->
            standing(work, id, version)
                .flatMap(
                    before ->
                        Policy.allowing(before, List.of(b -> Given.text(reason, "begrundelse"))))
                .flatMap(before -> saved(work, before.cancelled(reason))));
  }

  @Override
  public Outcome<GeneralIntervention> show(Tenant tenant, Actor actor, GeneralInterventionId id) {
    return audited.run(
        UseCase.SHOW_GENERAL_INTERVENTION,
        tenant,
        actor,
        id,
        work -> Seen.orNotFound(work.stores().generalInterventions().find(id)));
  }

  @Override
  public Outcome<Page<GeneralIntervention>> list(Tenant tenant, Actor actor, PageRequest page) {
    return audited.run(
        UseCase.LIST_GENERAL_INTERVENTIONS,
        tenant,
        actor,
        work -> Outcome.done(work.stores().generalInterventions().list(page)));
  }

  private static Outcome<GeneralIntervention> standing(
      Work work, GeneralInterventionId id, int version) {
    return Seen.orNotFound(work.stores().generalInterventions().find(id))
        .flatMap(found -> Seen.unchanged(found, found.version(), version))
        .flatMap(
            found ->
                Policy.allowing(
                    found,
                    List.of(
                        InterventionsForMany::notCancelled, f -> ByCatalogue.mayChange(work, f))));
  }

  private static Optional<Refusal> notCancelled(GeneralIntervention found) {
    return Policy.unless(
        found.cancelledBecause().isEmpty(),
        Refusal.conflict("intervention-cancelled", "Indsatsen er aflyst og kan ikke ændres."));
  }

  private static Outcome<GeneralIntervention> saved(Work work, GeneralIntervention changed) {
    work.stores().generalInterventions().save(changed);
    return Seen.orNotFound(work.stores().generalInterventions().find(changed.id()));
  }
}
