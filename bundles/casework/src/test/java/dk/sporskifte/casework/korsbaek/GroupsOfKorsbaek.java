package dk.sporskifte.casework.korsbaek;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Assigning;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.GroupWork;
import dk.sporskifte.municipality.spi.InterventionType;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A municipality that works with groups of young people. */
public final class GroupsOfKorsbaek {
  private GroupsOfKorsbaek() {}

  /** Groups from 10 until 18 and from 18 until 25, and a worker who sets actors to concerns. */
  public static WayOfWorking way() {
    Source source = new Source("X003-03", "både på individ og gruppeniveau", "Korsbæk");
    return WayOfKorsbaek.plusBesideOrdinary().toBuilder()
        .interventions(
            List.of(
                ofGroups("GROUP", AgeSpan.years(10, 18), source),
                ofGroups("GROUP_18_25", AgeSpan.years(18, 25), source)))
        .groupWork(
            new GroupWork(
                List.of(
                    new GroupWork.Kind("GROUP", List.of(WayOfKorsbaek.PLUS_MEETING)),
                    new GroupWork.Kind(
                        "GROUP_18_25",
                        List.of(WayOfKorsbaek.PLUS_MEETING, WayOfKorsbaek.ORDINARY_MEETING))),
                EnumSet.of(GroupRole.CONCERNED, GroupRole.SUSPECTED, GroupRole.RESOURCE),
                List.of(new Choice("LEISURE", "Fritid", false, source)),
                List.of(
                    new Choice("FRIEND", "Venner", false, source),
                    new Choice("SUPPORTS", "Støtter", false, source)),
                List.of(new Choice("DISSOLVED", "Findes ikke mere", false, source)),
                Period.ofMonths(6),
                source))
        .assigning(
            new Assigning(
                Set.of("medarbejder"),
                Period.ofDays(2),
                "Medarbejderen sætter aktører på",
                new Source("X003-06", "relevante aktører sættes i spil.", "Korsbæk")))
        .build();
  }

  private static InterventionType ofGroups(String code, AgeSpan ages, Source source) {
    return new InterventionType(
        code,
        "Indsats for grupper",
        InterventionType.Scope.GROUP,
        Optional.of(ages),
        Optional.empty(),
        source);
  }
}
