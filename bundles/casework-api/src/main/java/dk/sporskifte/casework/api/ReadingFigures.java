package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.model.Actor;
import java.util.Optional;

/** Figures for boards and leaders: nobody can be told from them (LAW-29). */
public interface ReadingFigures {
  /**
   * @param period id of one of the half-years offered; absent for the one under way
   */
  Outcome<FiguresView> figures(Tenant tenant, Actor actor, Optional<String> period);
}
