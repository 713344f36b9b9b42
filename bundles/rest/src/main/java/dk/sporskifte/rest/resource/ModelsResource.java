package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.ComparingModels;
import dk.sporskifte.casework.api.ModelSource;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.rest.body.ComparedWith;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What another version of the municipality's bundle would change; for administrators. */
@Component(service = ApiResource.class)
@Path("{tenant}/administration")
public final class ModelsResource implements ApiResource {
  private final ComparingModels models;

  @Activate
  public ModelsResource(@Reference ComparingModels models) {
    this.models = models;
  }

  /** The jars that the operator laid into the tenant's folder of models, and those that opened. */
  @GET
  @Path("model-candidates")
  public Page<ModelJar> candidates(@Context Caller caller) {
    return new Page<>(value(models.candidates(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** The open cases that one of them would treat otherwise, by number. Changes nothing. */
  @POST
  @Path("model-compare")
  public ModelComparison compare(@Context Caller caller, ComparedWith with) {
    return value(
        models.compare(caller.tenant(), caller.actor(), new ModelSource.Laid(with.file())));
  }
}
