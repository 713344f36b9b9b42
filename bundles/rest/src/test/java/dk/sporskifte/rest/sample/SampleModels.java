package dk.sporskifte.rest.sample;

import dk.sporskifte.casework.api.view.KeptRulebook;
import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelComparison.Aspect;
import dk.sporskifte.casework.api.view.ModelComparison.Difference;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.casework.api.view.ModelVersion;
import dk.sporskifte.testkit.WaysOfWorking;
import java.util.List;
import java.util.Map;

/** Versions of a municipality's model. */
final class SampleModels {
  private SampleModels() {}

  static ModelVersion version() {
    return new ModelVersion("217", "SSP Korsbæk", "2026.1", Samples.NOW, true);
  }

  static KeptRulebook kept() {
    return new KeptRulebook(
        version(), List.of(WaysOfWorking.small("217", "2026.1").rulebook().get(0)));
  }

  static ModelJar jar() {
    return new ModelJar("opened/2026.1.jar", Samples.NOW, 21_480);
  }

  static ModelComparison comparison() {
    return new ModelComparison(
        "217",
        "2026.1",
        "2026.2",
        147,
        Map.of(Aspect.DEADLINE, 1L),
        List.of(
            new Difference(
                Samples.CASE,
                "2026-0042",
                Aspect.DEADLINE,
                "Tages op senest 31. marts 2026",
                "Tages op senest 7. april 2026")));
  }
}
