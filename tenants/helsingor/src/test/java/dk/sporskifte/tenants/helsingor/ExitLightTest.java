package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Asked.BIKER_GROUP;
import static dk.sporskifte.tenants.helsingor.Asked.GANG;
import static dk.sporskifte.tenants.helsingor.Asked.GANG_LIKE;
import static dk.sporskifte.tenants.helsingor.Asked.SERIOUS_OFFENCES_IN_TIE;
import static dk.sporskifte.tenants.helsingor.Asked.WANTS_TO_LEAVE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitLightTest {
  @Test
  @Proves("LAW-17")
  void alone_is_followed_as_a_way_out_of_the_environment() {
    assertThat(new Helsingor().wayOfWorking().programmes())
        .filteredOn(programme -> programme.exit().isPresent())
        .extracting(Programme::id)
        .containsExactly(ExitLight.ID);
    assertThat(ExitLight.programme().exit().orElseThrow().quote()).contains("vil ud af");
  }

  @Proves({"AGE-01", "HEL-23"})
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the day before the 16th birthday | 2010-03-03 | DECLINE
          the 16th birthday                | 2010-03-02 | ADMIT
          the day before the 25th birthday | 2001-03-03 | ADMIT
          the 25th birthday                | 2001-03-02 | DECLINE
          """)
  void is_for_those_between_16_and_24(String when, LocalDate born, String proposed) {
    assertThat(considering(Answers.allYes().born(born)).code()).isEqualTo(proposed);
  }

  @Proves("HEL-23")
  @ParameterizedTest(name = "offences {0}, biker {1}, gang {2}, gang-like {3}, leave {4}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | yes | no  | no  | yes | ADMIT
          yes | no  | yes | no  | yes | ADMIT
          yes | no  | no  | yes | yes | ADMIT
          yes | no  | no  | no  | yes | DECLINE
          no  | yes | yes | yes | yes | DECLINE
          yes | yes | yes | yes | no  | DECLINE
          ?   | yes | no  | no  | yes | ASK_CASEWORKER
          yes | ?   | no  | no  | yes | ASK_CASEWORKER
          yes | no  | yes | no  | ?   | ASK_CASEWORKER
          """)
  void asks_for_the_offences_a_tie_of_any_kind_and_the_wish_to_leave(
      String offences, String biker, String gang, String gangLike, String leave, String proposed) {
    Answers answers =
        Answers.allYes()
            .to(SERIOUS_OFFENCES_IN_TIE, offences)
            .to(BIKER_GROUP, biker)
            .to(GANG, gang)
            .to(GANG_LIKE, gangLike)
            .to(WANTS_TO_LEAVE, leave);
    assertThat(considering(answers).code()).isEqualTo(proposed);
  }

  @ParameterizedTest(name = "close tie {0}: hands over {1}")
  @CsvSource({"yes, YES", "no, NO", "?, UNKNOWN"})
  void the_tie_decides_whether_the_exit_coordinator_takes_over(String close, Value handsOver) {
    HandOver rule = ExitLight.toTheExitCoordinator();
    assertThat(rule.when().orElseThrow().in(Answers.allYes().to(Asked.CLOSE_TIE, close).facts()))
        .isEqualTo(handsOver);
    assertThat(rule.from()).isEqualTo(new HandOver.Giver.OfProgramme("exit-light"));
    assertThat(rule.to()).isInstanceOf(HandOver.Receiver.ToParty.class);
  }

  private static Proposal considering(Answers answers) {
    return ExitLight.programme().entry().consider(answers.facts());
  }
}
