package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.CallingForHelp;
import dk.sporskifte.casework.api.NamingContactPoint;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.rest.body.PublicContact;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom a young person who wants help can call. */
@Component(service = ApiResource.class)
@Path("{tenant}/contact")
public final class ContactPointResource implements ApiResource {
  private final NamingContactPoint naming;
  private final CallingForHelp calling;

  @Activate
  public ContactPointResource(
      @Reference NamingContactPoint naming, @Reference CallingForHelp calling) {
    this.naming = naming;
    this.calling = calling;
  }

  /** Told to everybody, without a log-in. */
  @GET
  public NamedContact show(@Context Tenant tenant) {
    return new NamedContact(tenant.name(), calling.contactPoint(tenant));
  }

  /** Says whom; for administrators. */
  @PUT
  public NamedContact publish(@Context Caller caller, PublicContact contact) {
    return new NamedContact(
        caller.tenant().name(),
        Optional.of(value(naming.publish(caller.tenant(), caller.actor(), contact.point()))));
  }
}
