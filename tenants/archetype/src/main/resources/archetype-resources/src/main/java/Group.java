package ${package};

import static ${package}.Document.says;

import dk.sporskifte.municipality.spi.TargetGroup;
import java.util.List;

/** Why somebody is referred: a referral chooses from these. */
final class Group {
  private Group() {}

  static List<TargetGroup> all() {
    return List.of(
        new TargetGroup(
            "RISK",
            "I risiko for at begå kriminalitet",
            false,
            says("OWN-03", "Indsatsen er for dem, som er i risiko for at begå kriminalitet")));
  }
}
