package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.KeepingUnits;
import dk.sporskifte.casework.api.view.UnitView;
import dk.sporskifte.casework.api.view.UnitsView;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.rest.body.Adviser;
import dk.sporskifte.rest.body.ChangedUnit;
import dk.sporskifte.rest.body.NewUnit;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The municipality's units: schools, day care, services; and the one door to sparring of each. */
@Component(service = ApiResource.class)
@Path("{tenant}/units")
public final class UnitsResource implements ApiResource {
  private final KeepingUnits units;

  @Activate
  public UnitsResource(@Reference KeepingUnits units) {
    this.units = units;
  }

  /** The units of today and those to come, with what is to be mended; numbers alone of people. */
  @GET
  public UnitsView list(@Context Caller caller) {
    return value(units.units(caller.tenant(), caller.actor()));
  }

  /** Adds a unit. */
  @POST
  public Created<UnitView> add(@Context Caller caller, @Context Creating creating, NewUnit unit) {
    return creating
        .once(
            caller,
            id ->
                units.add(
                    caller.tenant(), caller.actor(), new UnitId(id), unit.from(), unit.facts()),
            id ->
                units
                    .units(caller.tenant(), caller.actor())
                    .flatMap(all -> Found.in(all.units(), u -> u.unit().id().value().equals(id))))
        .at(caller, "units");
  }

  /** Changes a unit; its posts follow its name. */
  @PUT
  @Path("{unit}")
  public UnitView change(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("unit") UnitId unit,
      ChangedUnit changed) {
    return value(
        units.change(
            caller.tenant(),
            caller.actor(),
            unit,
            version.value(),
            changed.until(),
            changed.facts()));
  }

  /** Names the post that employees of the unit come to for sparring. */
  @PUT
  @Path("{unit}/adviser")
  public UnitsView nameAdviser(
      @Context Caller caller, @PathParam("unit") UnitId unit, Adviser adviser) {
    return value(units.nameAdviser(caller.tenant(), caller.actor(), unit, adviser.post()));
  }

  /** Names the post for the units of the area that have none of their own. */
  @PUT
  @Path("areas/{area}/adviser")
  public UnitsView nameAdviserOfArea(
      @Context Caller caller, @PathParam("area") String area, Adviser adviser) {
    return value(units.nameAdviser(caller.tenant(), caller.actor(), area, adviser.post()));
  }
}
