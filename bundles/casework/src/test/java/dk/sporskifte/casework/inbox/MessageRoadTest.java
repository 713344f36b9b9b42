package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.view.FeedMessageRoad.Kind;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Result;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Step;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageRoadTest {
  @ParameterizedTest
  @CsvSource({
    "E08, SIZE",
    "E01, SCHEMA",
    "E03, LEGAL_BASIS",
    "E09, SENDER",
    "E02, MUNICIPALITY",
    "E06, ONCE"
  })
  void a_refused_message_passed_what_comes_before_and_reached_nothing_after(
      String code, Kind stopped) {
    List<Step> checks =
        steps(Optional.of(code), true).stream()
            .filter(step -> step.kind().compareTo(Kind.SIZE) >= 0)
            .filter(step -> step.kind() != Kind.RECEIPT)
            .toList();

    assertThat(checks)
        .allSatisfy(
            step ->
                assertThat(step.result())
                    .as("%s", step.kind())
                    .isEqualTo(
                        step.kind() == stopped
                            ? Result.STOPPED
                            : step.kind().compareTo(stopped) < 0
                                ? Result.PASSED
                                : Result.NOT_REACHED));
  }

  @ParameterizedTest
  @CsvSource({
    "E02, false, NOT_REACHED",
    "E08, false, NOT_REACHED",
    "E01, true, PASSED",
    "E01, false, OVER",
    "E03, false, OVER"
  })
  void what_was_never_ours_to_keep_is_told_apart_from_what_has_had_its_time(
      String code, boolean kept, Result result) {
    assertThat(steps(Optional.of(code), kept))
        .filteredOn(step -> step.kind() == Kind.KEPT)
        .extracting(Step::result)
        .containsExactly(result);
  }

  @Test
  void of_an_empty_file_there_was_nothing_to_keep() {
    assertThat(new MessageRoad(message(Optional.of("E01"), 0, false), List.of()).view().steps())
        .contains(new Step(Kind.KEPT, Result.NOT_REACHED, Map.of()));
  }

  @Test
  void a_message_that_was_taken_has_all_steps_and_may_have_had_its_time() {
    assertThat(steps(Optional.empty(), false))
        .filteredOn(step -> step.result() != Result.PASSED)
        .extracting(Step::kind, Step::result)
        .containsExactly(tuple(Kind.KEPT, Result.OVER));
  }

  private static List<Step> steps(Optional<String> code, boolean kept) {
    return new MessageRoad(message(code, 100, kept), List.of()).view().steps();
  }

  private static FeedMessageSummary message(Optional<String> code, long size, boolean kept) {
    return new FeedMessageSummary(
        SyntheticPeople.uuid(1),
        "police-list",
        "nsp",
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2026-03-02T08:00:00Z"),
        "folder",
        size,
        1,
        0,
        code,
        code.map(c -> "Kan ikke bruges"),
        kept);
  }
}
