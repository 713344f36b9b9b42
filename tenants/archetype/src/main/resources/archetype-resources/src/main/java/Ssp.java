package ${package};

import static ${package}.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Programme;
import java.time.Period;
import java.util.List;

/** The programme: from the 10th birthday to the day before the 18th, of one's own free will. */
final class Ssp {
  static final String ID = "ssp";
  static final AgeSpan AGES = AgeSpan.years(10, 18);

  static final Source FOR_WHOM =
      says("OWN-01", "SSP er for børn og unge, fra de fylder 10 år, til de fylder 18 år.");
  private static final Source VOLUNTARY =
      says("OWN-02", "Det er frivilligt at være med, og den unge er parat til en handleplan.");

  /** Proposed, not decided: where an answer is missing a caseworker is asked. */
  private static final Condition WHO_IS_ADMITTED =
      Condition.all(
          new Condition.Aged(AGES, FOR_WHOM),
          new Condition.Recorded(Asked.AT_RISK, "den unge er i risiko for at begå kriminalitet"),
          new Condition.Recorded(Asked.WANTS_HELP, "den unge ønsker hjælp"));

  private Ssp() {}

  static Programme programme() {
    return Programme.of(ID, "SSP", AGES, FOR_WHOM)
        .participation(
            new Participation.Voluntary(
                "Det er frivilligt, og den unge er parat til en handleplan",
                true,
                List.of(VOLUNTARY)))
        .forum(SspMeeting.ID)
        .entry(EntryWhen.holds(WHO_IS_ADMITTED))
        .onLeaving(
            new LeavingRule(
                Period.ofMonths(6),
                "Den unge fylder snart 18 år: aftal afslutning eller overdragelse",
                FOR_WHOM))
        .build();
  }
}
