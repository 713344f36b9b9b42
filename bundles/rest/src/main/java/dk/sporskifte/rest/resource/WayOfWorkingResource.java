package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.ArrangingForums;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.ReadingModelVersions;
import dk.sporskifte.casework.api.view.KeptRulebook;
import dk.sporskifte.casework.api.view.ModelVersion;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The municipality's own way of working, with the sentences it stands on. */
@Component(service = ApiResource.class)
@Path("{tenant}")
public final class WayOfWorkingResource implements ApiResource {
  private final ArrangingForums forums;
  private final ReadingModelVersions versions;

  @Activate
  public WayOfWorkingResource(
      @Reference ArrangingForums forums, @Reference ReadingModelVersions versions) {
    this.forums = forums;
    this.versions = versions;
  }

  /** Programmes, forums, lists to choose from and rules: what a client builds its forms of. */
  @GET
  @Path("way-of-working")
  public WayOfWorking show(@Context Caller caller) {
    return value(forums.wayOfWorking(caller.tenant(), caller.actor()));
  }

  /** Every rule with the municipality's own sentence behind it, in the order of its documents. */
  @GET
  @Path("rulebook")
  public Page<WayOfWorking.Rule> rulebook(@Context Caller caller) {
    return new Page<>(caller.tenant().wayOfWorking().rulebook(), Optional.empty());
  }

  /** The versions by which the municipality has worked, the latest first; decisions name theirs. */
  @GET
  @Path("way-of-working/versions")
  public Page<ModelVersion> versions(@Context Caller caller) {
    return new Page<>(value(versions.versions(caller.tenant())), Optional.empty());
  }

  /** The rulebook of one version, as it was when that version first opened. */
  @GET
  @Path("way-of-working/versions/{version}")
  public KeptRulebook version(@Context Caller caller, @PathParam("version") String version) {
    return value(versions.version(caller.tenant(), version));
  }
}
