package dk.sporskifte.casework.korsbaek;

import static dk.sporskifte.casework.korsbaek.WayOfKorsbaek.says;

import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.TargetGroup.Stage;
import java.util.List;
import java.util.Optional;

/** Why somebody may be referred; two of them by how far they are from a release. */
final class TargetGroupsOfKorsbaek {
  private TargetGroupsOfKorsbaek() {}

  static List<TargetGroup> all() {
    return List.of(
        new TargetGroup("RISK", "I risikozonen", false, says("HEL-12", "I risikozonen")),
        new TargetGroup(
            "SERVING", "I afsoning", false, Optional.of(Stage.SERVING), says("HEL-16", "afsoning")),
        new TargetGroup(
            "OUT",
            "På vej ud",
            false,
            Optional.of(Stage.NEARING_RELEASE),
            says("HEL-16", "løsladelse")),
        new TargetGroup("SUBSTANCE", "Misbrug", true, says("HEL-17", "misbrugsproblemer")));
  }
}
