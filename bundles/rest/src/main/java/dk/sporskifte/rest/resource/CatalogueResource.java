package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.ReadingCatalogue;
import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.api.view.MeasureParticipantView;
import dk.sporskifte.casework.api.view.SchoolYearView;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue of measures on the municipality's staircase, and what was done by it. */
@Component(service = ApiResource.class)
@Path("{tenant}/catalogue")
public final class CatalogueResource implements ApiResource {
  private final ReadingCatalogue catalogue;

  @Activate
  public CatalogueResource(@Reference ReadingCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Every measure, those out of use too; it is described and added to by its records. */
  @GET
  public Page<CatalogueEntryView> entries(@Context Caller caller) {
    return new Page<>(value(catalogue.entries(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** One measure, by its code. */
  @GET
  @Path("{entry}")
  public CatalogueEntryView entry(@Context Caller caller, @PathParam("entry") String entry) {
    return value(catalogue.entry(caller.tenant(), caller.actor(), entry));
  }

  /** Who takes part in a measure, of the cases the caller coordinates; the latest first. */
  @GET
  @Path("{entry}/participants")
  public Page<MeasureParticipantView> participants(
      @Context Caller caller, @PathParam("entry") String entry) {
    return new Page<>(
        value(catalogue.participants(caller.tenant(), caller.actor(), entry)), Optional.empty());
  }

  /**
   * Themes, activities and evenings of teams in one school year, without a word about anybody.
   *
   * @param year in whose August it begins; this one where it is left out
   */
  @GET
  @Path("school-year")
  public SchoolYearView schoolYear(@Context Caller caller, @QueryParam("year") Integer year) {
    return value(catalogue.schoolYear(caller.tenant(), caller.actor(), Optional.ofNullable(year)));
  }
}
