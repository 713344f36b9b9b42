package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.model.Actor;
import java.util.Optional;

/** Figures for boards and leaders: nobody can be told from them (LAW-29). */
public interface ReadingFigures {
  /**
   * A board sees what is published. Whoever works with cases also sees the half-year under way,
   * which grows from day to day.
   *
   * @param period id of one of the half-years offered; absent for the latest
   */
  Outcome<FiguresView> figures(Tenant tenant, Actor actor, Optional<String> period);
}
