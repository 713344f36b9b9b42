package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Programme;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** "Exit light": out of the biker and gang environment. */
final class ExitLight {
  static final String ID = "exit-light";

  static final Source SOURCE =
      says(
          "HEL-23",
          "Exit light er et program for unge mellem 16 og 24 år, som har begået flere alvorlige"
              + " overtrædelser af straffeloven i forbindelse med tilknytning til et kriminelt"
              + " miljø, dvs. en bande eller en bandelignende gruppering.");

  static final Source LEAVING =
      says("HEL-23", "SSP+ kan hjælpe dem, som vil ud af rocker/bande-miljøet.");

  static final Source BY_TIE =
      says(
          "HEL-24",
          "Alt efter tilknytningsforholdet kan SSP+ støtte, eller hjælpe med kontakt til kommunens"
              + " exit-koordinator.");

  private ExitLight() {}

  static Programme programme() {
    return Programme.of(ID, "Exit light", SspPlus.AGES, SOURCE)
        .participation(SspPlus.VOLUNTARY)
        .forum(SspPlusMeeting.ID)
        .entry(
            EntryWhen.holds(
                Condition.all(
                    new Condition.Aged(SspPlus.AGES, SOURCE),
                    Asked.SERIOUS_OFFENCES_IN_TIE.yes(),
                    Condition.any(Asked.BIKER_GROUP.yes(), Asked.GANG.yes(), Asked.GANG_LIKE.yes()),
                    Asked.WANTS_TO_LEAVE.yes())))
        .exit(LEAVING)
        .onLeaving(
            new LeavingRule(
                Period.ofMonths(6),
                "Den unge fylder snart 25 år og forlader målgruppen for Exit light: aftal"
                    + " afslutning eller overdragelse. (Varslet på 6 måneder er vores læsning.)",
                SOURCE))
        .build();
  }

  /** SSP+ supports by itself, or hands over: the tie decides. */
  static HandOver toTheExitCoordinator() {
    return new HandOver(
        "exit-koordinator",
        new HandOver.Giver.OfProgramme(ID),
        new HandOver.Receiver.ToParty(
            "Helsingør Kommunes exit-koordinator", OrganisationKind.AUTHORITY),
        Optional.empty(),
        Optional.of(Asked.CLOSE_TIE.yes()),
        Set.of(),
        false,
        "SSP+ støtter selv, eller overdrager til kommunens exit-koordinator, når tilknytningen er"
            + " tæt",
        BY_TIE);
  }
}
