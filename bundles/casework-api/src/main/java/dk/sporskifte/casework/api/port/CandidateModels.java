package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.ModelSource;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import java.util.function.Function;

/** Ways of working in jars that are not installed. */
public interface CandidateModels {
  /** The newest first. */
  List<ModelJar> laid(TenantKey tenant);

  /**
   * Runs what the jar brings; nothing of it is left afterwards.
   *
   * @throws UnusableModelException where there is none in it that could open
   */
  <T> T read(TenantKey tenant, ModelSource source, Function<WayOfWorking, T> use);
}
