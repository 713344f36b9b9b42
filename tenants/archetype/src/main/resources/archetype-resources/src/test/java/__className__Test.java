package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Answer;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The municipality's own rules, each beside the number of its sentence. */
class ${className}Test {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final WayOfWorking way = new ${className}().wayOfWorking();

  @Proves({"OWN-01", "OWN-03", "OWN-04"})
  @ParameterizedTest(name = "at risk {0}, wants help {1}, {2} years old: {3}")
  @CsvSource({
    "YES,     YES,     15, ADMIT",
    "YES,     NO,      15, DECLINE",
    "NO,      YES,     15, DECLINE",
    "UNKNOWN, YES,     15, ASK_CASEWORKER",
    "YES,     UNKNOWN, 15, ASK_CASEWORKER",
    "YES,     YES,      9, DECLINE",
    "YES,     YES,     18, DECLINE"
  })
  void admits_those_who_are_at_risk_and_want_help(
      Answer.Value atRisk, Answer.Value wantsHelp, int years, String proposed) {
    Map<String, Answer.Value> answers = Map.of("AT_RISK", atRisk, "WANTS_HELP", wantsHelp);
    assertThat(considering(years, answers).code()).isEqualTo(proposed);
  }

  @Proves("OWN-07")
  @Test
  void takes_a_referral_up_within_14_days() {
    assertThat(way.intake().takeUp().due(TODAY, List.of()).date()).isEqualTo(TODAY.plusDays(14));
  }

  private Proposal considering(int years, Map<String, Answer.Value> answers) {
    LocalDate born = TODAY.minusYears(years).minusDays(100);
    return way.programme(Ssp.ID)
        .orElseThrow()
        .entry()
        .consider(new CaseFacts(born, TODAY, Set.of(), answers));
  }
}
