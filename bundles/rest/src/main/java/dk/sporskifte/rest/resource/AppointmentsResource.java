package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.AppointingAuthorities;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.rest.body.AppointmentEnd;
import dk.sporskifte.rest.body.NewAuthority;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Authority persons appointed to seats, from when to when and by whom. */
@Component(service = ApiResource.class)
@Path("{tenant}/appointments")
public final class AppointmentsResource implements ApiResource {
  private final AppointingAuthorities appointing;

  @Activate
  public AppointmentsResource(@Reference AppointingAuthorities appointing) {
    this.appointing = appointing;
  }

  /** Every appointment, also those that ended and those to come. */
  @GET
  public Page<Appointment> list(@Context Caller caller) {
    return new Page<>(value(appointing.list(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** Records that an authority person is appointed to a seat. */
  @POST
  public Created<Appointment> appoint(
      @Context Caller caller, @Context Creating creating, NewAuthority appointed) {
    return creating
        .once(
            caller,
            id -> appointing.appoint(caller.tenant(), caller.actor(), appointed.appointment(id)),
            id ->
                appointing
                    .list(caller.tenant(), caller.actor())
                    .flatMap(all -> Found.in(all, a -> a.id().equals(id))))
        .at(caller, "appointments");
  }

  /** Ends an appointment; what is seen alone through meetings from that day on is seen no more. */
  @PUT
  @Path("{appointment}/end")
  public Appointment end(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("appointment") UUID appointment,
      AppointmentEnd end) {
    return value(
        appointing.end(
            caller.tenant(),
            caller.actor(),
            appointment,
            version.value(),
            end.until(),
            end.because()));
  }
}
