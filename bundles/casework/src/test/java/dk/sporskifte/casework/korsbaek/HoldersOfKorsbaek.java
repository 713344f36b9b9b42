package dk.sporskifte.casework.korsbaek;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ConcernRules;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Korsbæk, where each concern has one holder. */
public final class HoldersOfKorsbaek {
  private HoldersOfKorsbaek() {}

  public static WayOfWorking way() {
    return agreedBy(EnumSet.allOf(HandOver.Agreeing.class));
  }

  static WayOfWorking agreedBy(Set<HandOver.Agreeing> all) {
    return WayOfKorsbaek.plusBesideOrdinary().toBuilder()
        .concernRules(
            new ConcernRules(
                List.of(new Choice("EMPLOYEE", "En medarbejder", false, says("HAL-11"))),
                Optional.of(says("HAL-03")),
                Optional.of(
                    new ConcernRules.Holding(
                        "Ansvarlig voksen",
                        Optional.of(Period.ofDays(7)),
                        "Én svarer for hver bekymring",
                        says("HAL-12")))))
        .deadlines(
            List.of(
                new Deadline(
                    "reaktion",
                    Deadline.After.CONCERN_RAISED,
                    Period.ofDays(7),
                    "Reagér på bekymringen",
                    says("HAL-09"))))
        .handOvers(
            List.of(
                new HandOver(
                    "ansvar",
                    new HandOver.Giver.OfConcern("Den valgte voksne"),
                    new HandOver.Receiver.ToColleague("En anden"),
                    Optional.empty(),
                    Optional.empty(),
                    all,
                    true,
                    "Når alle er enige",
                    says("HAL-14"))))
        .build();
  }

  private static Source says(String requirement) {
    return new Source(requirement, "Den voksne skal reagere", "Korsbæk");
  }
}
