package dk.sporskifte.casework.models;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.ComparingModels;
import dk.sporskifte.casework.api.ModelSource;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.CandidateModels;
import dk.sporskifte.casework.api.port.UnusableModelException;
import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks for the right first, for reading a candidate runs it; then the cases are read by an actor
 * that may do nothing else. Both are written down.
 */
@Component
public final class ModelsComparedByNumber implements ComparingModels {
  private final AuditedWork audited;
  private final CandidateModels models;

  @Activate
  public ModelsComparedByNumber(@Reference AuditedWork audited, @Reference CandidateModels models) {
    this.audited = audited;
    this.models = models;
  }

  @Override
  public Outcome<List<ModelJar>> candidates(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_MODELS, tenant, actor, work -> Outcome.done(models.laid(tenant.key())));
  }

  @Override
  public Outcome<ModelComparison> compare(Tenant tenant, Actor actor, ModelSource candidate) {
    return audited
        .run(UseCase.COMPARE_MODELS, tenant, actor, work -> mayBeTaken(actor, candidate))
        .flatMap(allowed -> read(tenant, allowed));
  }

  private Outcome<ModelComparison> read(Tenant tenant, ModelSource candidate) {
    try {
      return models.read(tenant.key(), candidate, then -> compared(tenant, then));
    } catch (UnusableModelException e) {
      return Outcome.refused(Refusal.invalid("model-unusable", e.getMessage()));
    }
  }

  private Outcome<ModelComparison> compared(Tenant tenant, WayOfWorking then) {
    return audited.run(
        UseCase.READ_TO_COMPARE,
        tenant,
        SystemActor.COMPARER,
        work -> Outcome.done(new Comparison(work, then).view()));
  }

  private static Outcome<ModelSource> mayBeTaken(Actor actor, ModelSource candidate) {
    return Policy.allowing(
        candidate,
        List.of(
            source ->
                Policy.unless(
                    source instanceof ModelSource.Laid || actor == SystemActor.OPERATOR,
                    Refusal.forbidden())));
  }
}
