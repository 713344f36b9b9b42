package dk.sporskifte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaysOfWorkingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void the_small_one_is_the_same_each_time() {
    assertThat(WaysOfWorking.small()).isEqualTo(WaysOfWorking.small());
    assertThat(WaysOfWorking.small("998", "2")).isNotEqualTo(WaysOfWorking.small());
  }

  @ParameterizedTest
  @CsvSource({
    "2012-03-02, YES,     ADMIT",
    "2012-03-02, NO,      DECLINE",
    "2012-03-02, UNKNOWN, ASK_CASEWORKER",
    "2008-03-02, YES,     DECLINE"
  })
  void its_entry_rule_can_propose_all_three(LocalDate born, Value wantsHelp, String proposed) {
    WayOfWorking small = WaysOfWorking.small();
    CaseFacts facts =
        new CaseFacts(born, TODAY, Set.of(), Map.of(WaysOfWorking.WANTS_HELP, wantsHelp));
    assertThat(small.programme(WaysOfWorking.SSP).orElseThrow().entry().consider(facts).code())
        .isEqualTo(proposed);
  }
}
