package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.model.Actor;
import java.util.List;

/**
 * What another version of a municipality's bundle would change about its open cases; changes
 * nothing. Cases are told by number: who compares need not see whom they are about.
 */
public interface ComparingModels {
  /** The jars in the tenant's folder of models, the newest first. */
  Outcome<List<ModelJar>> candidates(Tenant tenant, Actor actor);

  /** A jar is code that is run: only the operator may say where it is taken from. */
  Outcome<ModelComparison> compare(Tenant tenant, Actor actor, ModelSource candidate);
}
