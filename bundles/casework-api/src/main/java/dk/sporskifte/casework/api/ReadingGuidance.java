package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.GuidanceReaders;
import dk.sporskifte.casework.api.view.GuidanceView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.RecordId;
import java.util.List;

/** What is expected of whom: the guidance in force for a role, and the texts that bind all. */
public interface ReadingGuidance {
  /** Those in force for the actor today. */
  Outcome<GuidanceView> mine(Tenant tenant, Actor actor);

  /**
   * The actor has read that text.
   *
   * @param text its version as shown; refused as stale where another is in force
   */
  Outcome<GuidanceView> confirm(Tenant tenant, Actor actor, RecordId record, int text);

  /** For leaders: how many of each unit have read; who has not, of their own units alone. */
  Outcome<List<GuidanceReaders>> readers(Tenant tenant, Actor actor);
}
