package dk.sporskifte.rest.sample;

import static dk.sporskifte.rest.sample.Samples.NOW;
import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.FeedMessageRoad;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Kind;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Result;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Step;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.casework.api.view.UploadView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A police list with a line in quarantine, and its road. */
public final class SampleFeeds {
  private SampleFeeds() {}

  public static FeedMessageSummary message() {
    return new FeedMessageSummary(
        uuid(61),
        "police-list",
        "nsp",
        Optional.of(uuid(63)),
        Optional.of(uuid(64)),
        NOW,
        "folder",
        24_310,
        12,
        1,
        Optional.of("E01"),
        Optional.of("Filen er ikke gyldig JSON."),
        true);
  }

  public static FeedMessageRoad road() {
    return new FeedMessageRoad(
        message(),
        List.of(
            new Step(Kind.RECEIVED, Result.PASSED, Map.of()),
            new Step(Kind.TARGET_GROUP, Result.PARTLY, Map.of("E07", 1L))));
  }

  public static FeedsOverview overview() {
    return new FeedsOverview(
        List.of(new FeedsOverview.Sender("nsp", List.of("police-list"))),
        List.of(new FeedsOverview.Volume(LocalDate.of(2026, 3, 2), "police-list", 5, 61, 1)));
  }

  public static ReplayView replay() {
    return new ReplayView(
        List.of(
            new ReplayView.Message(
                uuid(61),
                "police-list",
                "nsp",
                ReplayView.Result.LINES,
                Optional.of("E01"),
                Optional.of("Filen er ikke gyldig JSON."),
                1,
                List.of(
                    new ReplayView.Line(
                        7,
                        "E01",
                        Optional.of("E07"),
                        Optional.of("Under 15 år på hændelsesdagen."))))),
        true);
  }

  public static UploadView upload() {
    return new UploadView(
        Optional.of("E01"),
        Optional.of("Filen er ikke gyldig JSON."),
        12,
        10,
        1,
        List.of(new UploadView.Line(7, "E04", "Personen kan ikke identificeres.")));
  }
}
