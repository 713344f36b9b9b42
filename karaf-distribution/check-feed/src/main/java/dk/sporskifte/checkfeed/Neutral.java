package dk.sporskifte.checkfeed;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.PlanRules;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A municipality like many, where none is named: programmes from 10 until 25, the usual lists of
 * codes, and nothing that only some allow.
 */
final class Neutral {
  private static final String NAME = "Ingen bestemt kommune";
  private static final String MEETING = "moede";
  private static final String NOBODY = "999";
  private static final AgeSpan AGES = AgeSpan.years(10, 25);
  private static final Source NONE = new Source("FEED", NAME, "docs/integrating.md");

  private Neutral() {}

  static WayOfWorking municipality(Optional<MunicipalityCode> recipient) {
    return WayOfWorking.of(recipient.map(MunicipalityCode::value).orElse(NOBODY), NAME, "1")
        .programmes(List.of(programme()))
        .forums(List.of(forum()))
        .intake(intake())
        .plan(
            new PlanRules(
                List.of(new Choice("ALL", NAME, false, NONE)),
                Optional.empty(),
                Period.ofMonths(3),
                NAME,
                NONE))
        .build();
  }

  private static Programme programme() {
    return new Programme(
        "ssp",
        NAME,
        AGES,
        new Participation.NotStated(NAME),
        MEETING,
        EntryWhen.holds(new Condition.Aged(AGES, NONE)),
        new LeavingRule(Period.ofMonths(3), NAME, NONE),
        NONE);
  }

  private static Forum forum() {
    return new Forum(
        MEETING,
        NAME,
        Forum.Level.OPERATIVE,
        Forum.Sight.IDENTIFIED_CASES,
        List.of(new Seat("alle", NAME, NAME, OrganisationKind.AUTHORITY, Seat.Type.PERMANENT)),
        new Cadence.AtLeastEvery(Period.ofWeeks(4), NAME),
        NONE);
  }

  private static Intake intake() {
    return new Intake(
        Map.of(IntakeChannel.FEED, NONE),
        new TakeUp.AtNextMeeting(MEETING, Period.ofDays(28), NAME, NONE),
        Optional.empty(),
        Optional.empty());
  }
}
