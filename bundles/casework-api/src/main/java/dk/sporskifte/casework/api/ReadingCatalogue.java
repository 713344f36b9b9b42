package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.api.view.MeasureParticipantView;
import dk.sporskifte.casework.api.view.SchoolYearView;
import dk.sporskifte.model.Actor;
import java.util.List;
import java.util.Optional;

/** The municipality's catalogue of measures, and what was done by it (HAL-30). */
public interface ReadingCatalogue {
  /**
   * What the model tells, with what the municipality has written of it, and the municipality's own
   * after that. Whom a measure helps is no part of it.
   */
  Outcome<List<CatalogueEntryView>> entries(Tenant tenant, Actor actor);

  Outcome<CatalogueEntryView> entry(Tenant tenant, Actor actor, String code);

  /** Those of cases the actor sees, the latest first. */
  Outcome<List<MeasureParticipantView>> participants(Tenant tenant, Actor actor, String entry);

  /**
   * What was taught and held for many.
   *
   * @param year in whose August the school year begins; this one where it is left out
   */
  Outcome<SchoolYearView> schoolYear(Tenant tenant, Actor actor, Optional<Integer> year);
}
