package dk.sporskifte.casework.api;

import java.net.URI;
import java.util.Objects;

/** Where the jar of a version of a municipality's bundle is. */
public sealed interface ModelSource {
  /**
   * In the tenant's own folder of models, where the operator alone can lay one.
   *
   * @param file as {@link ComparingModels#candidates} names it
   */
  record Laid(String file) implements ModelSource {
    public Laid {
      Objects.requireNonNull(file);
    }
  }

  /** Wherever the operator says. */
  record At(URI jar) implements ModelSource {
    public At {
      Objects.requireNonNull(jar);
    }
  }
}
