package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Assigning;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.GroupWork;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** "både på individ og gruppeniveau": groups of young people, and actors set to a concern. */
final class Groups {
  private static final Source BOTH_LEVELS =
      says(
          "X003-03",
          "Den specifikke indsats opererer omkring specifikke problematikker, både på individ og"
              + " gruppeniveau.");
  private static final Source UNSUITABLE =
      says("X003-07", "truffet i relation til uhensigtsmæssige grupperinger.");
  private static final Source CALM =
      says("X003-13", "for hurtigst muligt at få genskabt ro og tryghed i lokalmiljøet.");
  private static final Source ACTORS =
      says("X003-06", "sikrer konsulenten at relevante aktører sættes i spil.");

  private Groups() {}

  /** No time is stated for ties; half a year is our reading. */
  static GroupWork work() {
    return new GroupWork(
        List.of(new GroupWork.Kind("GROUP", List.of(Networks.TUESDAY, Networks.ACUTE))),
        Set.of(GroupRole.CONCERNED, GroupRole.SUSPECTED, GroupRole.RESOURCE),
        List.of(
            choice("CALM_AND_SAFETY", "Ro og tryghed i lokalmiljøet", CALM),
            choice(
                "NO_REPETITION",
                "Ingen gentagelse eller eskalering",
                says("X003-09", "med henblik på at forebygge gentagelser eller eskalering.")),
            choice("ACTORS", "Relevante aktører i spil", ACTORS)),
        List.of(
            choice("FRIEND", "Venner", UNSUITABLE),
            choice("FAMILY", "Familie", UNSUITABLE),
            choice("CLASSMATE", "Går i klasse eller klub sammen", UNSUITABLE),
            choice("SEEN_TOGETHER", "Set sammen", UNSUITABLE),
            choice("SUPPORTS", "Støtter", ACTORS)),
        List.of(
            choice("CALM", "Der er ro igen", CALM),
            choice("DISSOLVED", "Gruppen findes ikke mere", BOTH_LEVELS),
            choice("INDIVIDUAL", "Går videre som sager om den enkelte", BOTH_LEVELS),
            choice("ERROR", "Oprettet ved en fejl", BOTH_LEVELS)),
        Period.ofMonths(6),
        BOTH_LEVELS);
  }

  /** No deadline is stated; two days is our reading. */
  static Assigning assigning() {
    return new Assigning(
        Set.of("ssp-konsulent"),
        Period.ofDays(2),
        "SSP-konsulenten sætter aktører på hver bekymring og gruppe (fristen er ikke nævnt; to dage"
            + " er vores læsning)",
        ACTORS);
  }

  private static Choice choice(String code, String name, Source source) {
    return new Choice(code, name, false, source);
  }
}
