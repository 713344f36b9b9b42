package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.InterventionType;
import dk.sporskifte.municipality.spi.InterventionType.Scope;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** "Den specifikke indsats". Neither age nor deadline is stated. */
final class Specific {
  static final String ID = "specifik-indsats";
  static final String EARLY_MEASURES = "tidlige-tiltag";

  static final Source EARLY =
      says(
          "X003-07",
          "tiltag over for unge, som er sigtet for mindre lovovertrædelser og"
              + " førstegangslovovertrædelser, eller som er truffet i relation til uhensigtsmæssige"
              + " grupperinger.");

  private static final Source AGE = says("AGE-08", "specifikke unge og grupper af unge");
  private static final Source BOTH_LEVELS =
      says(
          "X003-03",
          "Den specifikke indsats opererer omkring specifikke problematikker, både på individ og"
              + " gruppeniveau.");

  private final AgeSpan ages;

  Specific(int until) {
    ages = AgeSpan.years(0, until);
  }

  Programme programme() {
    return Programme.of(ID, "Den specifikke indsats", ages, Concern.RISK)
        .forum(Networks.TUESDAY)
        .entry(
            EntryWhen.holds(
                    Condition.all(new Condition.Aged(ages, AGE), Asked.RISK_BEHAVIOUR.yes()))
                .weighing(
                    new Reason(
                        "Dokumentet nævner ingen andre betingelser: vurdér, om den unge skal med",
                        Concern.RISK)))
        .onLeaving(leaving())
        .build();
  }

  Programme earlyMeasures() {
    return Programme.of(EARLY_MEASURES, "Tidlige tiltag", ages, EARLY)
        .forum(Networks.TUESDAY)
        .entry(
            EntryWhen.holds(
                Condition.all(
                    new Condition.Aged(ages, AGE),
                    Condition.any(
                        Asked.MINOR_OFFENCE.yes(),
                        Asked.FIRST_OFFENCE.yes(),
                        Asked.MET_WITH_GROUP.yes()))))
        .onLeaving(leaving())
        .build();
  }

  List<InterventionType> interventions() {
    return List.of(
        new InterventionType(
            "INDIVIDUAL",
            "Indsats for en ung",
            Scope.INDIVIDUAL,
            Optional.of(ages),
            Optional.of(ID),
            BOTH_LEVELS),
        new InterventionType(
            "GROUP",
            "Indsats for en gruppe af unge",
            Scope.GROUP,
            Optional.of(ages),
            Optional.empty(),
            BOTH_LEVELS),
        new InterventionType(
            "CONCERN_CONVERSATION",
            "Bekymringssamtale",
            Scope.INDIVIDUAL,
            Optional.of(ages),
            Optional.of(EARLY_MEASURES),
            says("X003-08", "i form af bekymringssamtaler")),
        new InterventionType(
            "EMERGENCY_PLAN",
            "Akutplan",
            Scope.PREPAREDNESS,
            Optional.empty(),
            Optional.empty(),
            Emergency.STARTS));
  }

  private LeavingRule leaving() {
    return new LeavingRule(
        Period.ofMonths(6),
        "Den unge fylder snart "
            + ages.until().getYears()
            + " år: aftal afslutning eller overdragelse. (Dokumentet nævner ingen alder; grænsen og"
            + " varslet er vores læsning.)",
        AGE);
  }
}
