package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.ReadingFigures;
import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures that boards, councils and leaders may see: nobody can be told from them. */
@Component(service = ApiResource.class)
@Path("{tenant}/figures")
public final class FiguresResource implements ApiResource {
  private final ReadingFigures figures;

  @Activate
  public FiguresResource(@Reference ReadingFigures figures) {
    this.figures = figures;
  }

  /**
   * Figures of a half-year; small ones are hidden, and as many more as would give them away.
   *
   * @param period for example 2026-2; absent for the one under way
   */
  @GET
  public FiguresView show(@Context Caller caller, @QueryParam("period") String period) {
    return value(figures.figures(caller.tenant(), caller.actor(), Optional.ofNullable(period)));
  }

  /**
   * The same figures for a spreadsheet.
   *
   * @param period for example 2026-2; absent for the one under way
   */
  @GET
  @Path("csv")
  public FiguresFile csv(@Context Caller caller, @QueryParam("period") String period) {
    return FiguresFile.of(show(caller, period));
  }
}
