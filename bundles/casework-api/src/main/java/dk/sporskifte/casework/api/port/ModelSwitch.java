package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.ModelSource;
import dk.sporskifte.model.TenantKey;

/** Puts another version of a municipality's bundle in the place of the one that runs. */
public interface ModelSwitch {
  /**
   * Returns once the tenant works by it.
   *
   * @return its version
   * @throws UnusableModelException where it could not open; then nothing was changed
   */
  String to(TenantKey tenant, ModelSource source);

  /**
   * To the version that was in force before this one; where none is in force, since the last one
   * was refused, to the one that was last.
   *
   * @return its version
   * @throws UnusableModelException where none is kept
   */
  String back(TenantKey tenant);
}
