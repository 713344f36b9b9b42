package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import dk.sporskifte.municipality.spi.TargetGroup;
import java.time.Period;
import java.util.List;

/** The third step, where it is about one young person. Neither age nor condition is stated. */
final class Individual {
  static final String ID = "individuel-indsats";

  static final Source SCOPE =
      says(
          "HAL-01",
          "SSP samarbejdet er et samarbejde mellem Socialforvaltning, Skole og Politi om at"
              + " forebygge risikoadfærd — herunder kriminalitet blandt kommunens unge.");

  private static final Source AGE = says("AGE-08", "børn og unge");

  private final AgeSpan ages;

  Individual(int until) {
    ages = AgeSpan.years(0, until);
  }

  Programme programme() {
    return Programme.of(ID, "Individuel indsats", ages, Stairs.THIRD)
        .forum(LocalUnit.ID)
        .entry(
            EntryWhen.holds(new Condition.Aged(ages, AGE))
                .weighing(
                    new Reason(
                        "Dokumentet nævner ingen betingelser: vurdér, om en bekymring kan løses"
                            + " uden en sag",
                        says(
                            "HAL-04",
                            "Vi sætter tidligt ind, allerede før børn og unge opbygger"
                                + " handlemønstre baseret på dårlige valg."))))
        .onLeaving(
            new LeavingRule(
                Period.ofMonths(6),
                "Den unge fylder snart "
                    + ages.until().getYears()
                    + " år: aftal afslutning eller overdragelse. (Dokumentet nævner ingen alder;"
                    + " grænsen og varslet er vores læsning.)",
                AGE))
        .build();
  }

  /** Crime is a part of risk behaviour, not all of it. */
  List<TargetGroup> targetGroups() {
    return List.of(
        new TargetGroup("RISK_BEHAVIOUR", "Risikoadfærd", false, SCOPE),
        new TargetGroup("CRIME", "Kriminalitet", false, SCOPE));
  }
}
