package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.KeptRulebook;
import dk.sporskifte.casework.api.view.ModelVersion;
import java.util.List;

/** What held when something was decided: the rulebook of each version that opened. Names nobody. */
public interface ReadingModelVersions {
  /** The one that first opened last comes first. */
  Outcome<List<ModelVersion>> versions(Tenant tenant);

  /** Refused as not found where that version never opened. */
  Outcome<KeptRulebook> version(Tenant tenant, String version);
}
