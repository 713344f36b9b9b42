package dk.sporskifte.tenancy.models;

import static dk.sporskifte.municipality.spi.Forum.Sight.IDENTIFIED_CASES;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.EntryRule;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.PlanRules;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Packed into a jar by a test; its rule looks about for what it can reach. */
public class CandidateMunicipality implements Municipality {
  private static final Source SAYS = new Source("OWN-01", "Sådan.", "Dokument");

  @Override
  public WayOfWorking wayOfWorking() {
    return WayOfWorking.of("999", "Kandidat", "2")
        .programmes(
            List.of(
                Programme.of("ssp", "SSP", AgeSpan.years(10, 18), SAYS)
                    .forum("moede")
                    .entry(new Looking())
                    .onLeaving(new LeavingRule(Period.ofMonths(1), "Snart 18", SAYS))
                    .build()))
        .forums(
            List.of(
                Forum.of("moede", "Møde", Forum.Level.OPERATIVE, IDENTIFIED_CASES, SAYS).build()))
        .intake(
            new Intake(
                Map.of(IntakeChannel.PHONE, SAYS),
                new TakeUp.AtNextMeeting("moede", Period.ofDays(7), "Næste møde", SAYS),
                Optional.empty(),
                Optional.empty()))
        .plan(
            new PlanRules(
                List.of(new Choice("A", "A", false, SAYS)),
                Optional.empty(),
                Period.ofMonths(1),
                "Månedligt",
                SAYS))
        .build();
  }

  static boolean reachesThePlatform(WayOfWorking way) {
    LocalDate day = LocalDate.of(2026, 3, 2);
    return way.programmes()
        .get(0)
        .entry()
        .consider(new CaseFacts(day, day, Set.of(), Map.of()))
        .code()
        .equals("ADMIT");
  }

  /** Admits where it gets at a class of the platform that is not for it. */
  static final class Looking implements EntryRule {
    @Override
    public Proposal consider(CaseFacts facts) {
      List<Proposal.Reason> because = List.of(new Proposal.Reason("Set efter", SAYS));
      try {
        Class.forName("dk.sporskifte.tenancy.Tenants", true, getClass().getClassLoader());
        return new Proposal.Admit(because);
      } catch (ClassNotFoundException e) {
        return new Proposal.Decline(because);
      }
    }
  }
}
