package dk.sporskifte.tenants.helsingor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinarySspEntryTest {
  @Proves("HEL-44")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a ten-year-old                   | 2016-01-05 | ADMIT          | hører til i det ordinære SSP
          the day before the 16th birthday | 2010-03-03 | ADMIT          | hører til i det ordinære SSP
          the 16th birthday                | 2010-03-02 | ASK_CASEWORKER | både det ordinære SSP og SSP+
          the day before the 18th birthday | 2008-03-03 | ASK_CASEWORKER | både det ordinære SSP og SSP+
          the 18th birthday                | 2008-03-02 | DECLINE        | under 18 år
          """)
  void never_turns_away_anybody_below_16(
      String when, LocalDate born, String proposed, String because) {
    Proposal proposal = new OrdinarySspEntry().consider(Answers.allYes().born(born).facts());
    assertThat(proposal.code()).isEqualTo(proposed);
    assertThat(proposal.reasons().get(0).text()).contains(because);
  }

  @Proves("HEL-44")
  @ParameterizedTest(name = "born {0}")
  @CsvSource({"2012-06-01", "2009-06-01", "2005-06-01"})
  void one_of_the_two_programmes_is_open_to_everybody_below_25(LocalDate born) {
    var facts = Answers.allYes().born(born).facts();
    assertThat(new Helsingor().wayOfWorking().programmes())
        .anySatisfy(
            programme ->
                assertThat(programme.entry().consider(facts))
                    .isNotInstanceOf(Proposal.Decline.class));
  }
}
