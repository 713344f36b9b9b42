package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.TargetGroup;
import java.util.List;

/** "risikoadfærd, såsom": four kinds are named, and the list is open. */
final class Concern {
  static final Source RISK =
      says(
          "X003-01",
          "Der ydes hjælp til specifikke unge og grupper af unge, der udøver risikoadfærd");

  private static final Source SUCH_AS =
      says("X003-02", "såsom: stofmisbrug, radikalisering, vold og anden kriminalitet.");

  private Concern() {}

  static List<TargetGroup> targetGroups() {
    return List.of(
        new TargetGroup("SUBSTANCE_USE", "Stofmisbrug", true, SUCH_AS),
        new TargetGroup("RADICALISATION", "Radikalisering", true, SUCH_AS),
        new TargetGroup("VIOLENCE", "Vold", false, SUCH_AS),
        new TargetGroup("OTHER_CRIME", "Anden kriminalitet", false, SUCH_AS),
        new TargetGroup("OTHER_RISK", "Anden risikoadfærd", false, SUCH_AS));
  }

  static List<Choice> challenges() {
    return List.of(
        new Choice("SUBSTANCE_USE", "Stofmisbrug", true, SUCH_AS),
        new Choice(
            "UNSUITABLE_GROUP",
            "Uhensigtsmæssig gruppering",
            false,
            says("X003-07", "truffet i relation til uhensigtsmæssige grupperinger.")));
  }
}
