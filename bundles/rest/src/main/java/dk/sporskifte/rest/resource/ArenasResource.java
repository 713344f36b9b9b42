package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.SeeingArenas;
import dk.sporskifte.casework.api.view.ArenasView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.protocol.Caller;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The arenas of a child's life. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/arenas")
public final class ArenasResource implements ApiResource {
  private final SeeingArenas arenas;

  @Activate
  public ArenasResource(@Reference SeeingArenas arenas) {
    this.arenas = arenas;
  }

  /** Each arena the municipality's plans are about, also those of which nothing is known. */
  @GET
  public ArenasView show(@Context Caller caller, @PathParam("case") CaseId caseId) {
    return value(arenas.of(caller.tenant(), caller.actor(), caseId));
  }
}
