package dk.sporskifte.rest.sample;

import static dk.sporskifte.rest.sample.Samples.CASE;
import static dk.sporskifte.rest.sample.Samples.NOW;
import static dk.sporskifte.rest.sample.Samples.SOURCE;
import static dk.sporskifte.rest.sample.Samples.USER;
import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.MarksView;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.municipality.spi.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the forums make of a case, which is on the fast track. */
final class SampleMarks {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private SampleMarks() {}

  static MarksView view() {
    return new MarksView(
        CASE,
        new MarksView.Owner("koordinationsgruppe", "Koordinationsgruppe", Optional.of(NOW), SOURCE),
        List.of(
            new MarksView.Fact(
                "REPEATED",
                "Har den unge begået gentagen kriminalitet?",
                SOURCE,
                Optional.of(
                    new Answer("REPEATED", Answer.Value.YES, DAY, USER, "Politiets liste.")),
                Optional.of("Naja Prøvelund"))),
        List.of(
            new MarksView.Mark(
                "koordinationsgruppe",
                "Koordinationsgruppe",
                "FAST_TRACK",
                "koordinerer hurtigere",
                Answer.Value.YES,
                List.of(new Proposal.Reason("Den unge har begået gentagen kriminalitet", SOURCE)),
                SOURCE,
                "101",
                "1")),
        Optional.of(
            new MarksView.OnFastTrack(
                new FastTrack(
                    uuid(79),
                    CASE,
                    "koordinationsgruppe",
                    "FAST_TRACK",
                    "Tredje røveri på to måneder.",
                    DAY.plusDays(3),
                    USER,
                    NOW,
                    Optional.of(new FastTrack.Ending("Indsatsen er i gang.", USER, NOW)),
                    2),
                "Naja Prøvelund",
                true)),
        List.of("FAST_TRACK"));
  }
}
