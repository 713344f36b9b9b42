package dk.sporskifte.tenants.helsingor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Responsibility;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntiRadicalisationTest {
  private final Programme programme = AntiRadicalisation.programme();

  @Proves({"AGE-03", "HEL-26", "C-HEL-01"})
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the 16th birthday                | 2010-03-02 | DECLINE
          the day before the 18th birthday | 2008-03-03 | DECLINE
          the 18th birthday                | 2008-03-02 | ASK_CASEWORKER
          the day after the 18th birthday  | 2008-03-01 | ASK_CASEWORKER
          the day before the 25th birthday | 2001-03-03 | ASK_CASEWORKER
          the 25th birthday                | 2001-03-02 | DECLINE
          """)
  void begins_at_18_and_ends_as_ssp_plus_does(String when, LocalDate born, String proposed) {
    Proposal proposal = programme.entry().consider(Answers.allYes().born(born).facts());
    assertThat(proposal.code()).isEqualTo(proposed);
  }

  @Proves("AGE-03")
  @Test
  void somebody_born_on_a_leap_day_is_18_on_the_first_of_march() {
    LocalDate born = LocalDate.of(2008, 2, 29);
    assertThat(programme.ages().covers(born, LocalDate.of(2026, 2, 28))).isFalse();
    assertThat(programme.ages().covers(born, LocalDate.of(2026, 3, 1))).isTrue();
  }

  @Proves({"HEL-26", "AGE-02"})
  @Test
  void its_upper_end_is_that_of_ssp_plus() {
    assertThat(programme.ages().until()).isEqualTo(Period.ofYears(25));
    assertThat(programme.onLeaving().text()).contains("vores læsning");
  }

  @Proves("C-HEL-01")
  @Test
  void ssp_plus_itself_takes_in_from_16() {
    Answers sixteen = Answers.allYes().born(LocalDate.of(2010, 3, 2));
    assertThat(SspPlus.programme().entry().consider(sixteen.facts()).code()).isEqualTo("ADMIT");
  }

  @Proves("HEL-27")
  @ParameterizedTest(name = "born {0}, crime {1}: police answer {2}")
  @CsvSource({
    "2008-03-02, yes, YES",
    "2008-03-02, no,  NO",
    "2008-03-02, ?,   UNKNOWN",
    "2008-03-03, yes, NO"
  })
  void the_police_answer_for_adults_with_crime_and_not_for_everybody_over_18(
      LocalDate born, String crime, Value police) {
    Responsibility responsibility = programme.responsibility().orElseThrow();
    assertThat(responsibility.answers().kind()).isEqualTo(OrganisationKind.POLICE);
    assertThat(responsibility.holds(Answers.allYes().born(born).to(Asked.CONVICTED, crime).facts()))
        .isEqualTo(police);
    assertThat(responsibility.contributes())
        .hasValueSatisfying(c -> assertThat(c.name()).isEqualTo("Center for Job og Uddannelse"));
  }

  @Proves({"HEL-31", "C-HEL-06"})
  @Test
  void who_answers_and_who_coordinates_are_two_and_both_are_in_the_rulebook() {
    Responsibility responsibility = programme.responsibility().orElseThrow();
    assertThat(responsibility.answers().name()).isEqualTo("Politiet");
    assertThat(responsibility.coordinates().name()).isEqualTo("SSP+");
    assertThat(new Helsingor().wayOfWorking().rulebook())
        .filteredOn(r -> r.id().equals(AntiRadicalisation.ID))
        .extracting(r -> r.kind())
        .contains("responsibility", "coordination", "contribution");
  }

  @Proves("HEL-46")
  @Test
  void it_adds_no_forum_of_its_own() {
    assertThat(programme.forum()).isEqualTo(SspPlus.programme().forum());
    assertThat(new Helsingor().wayOfWorking().forums())
        .extracting(Forum::id)
        .containsExactly("ssp-plus-moede", "ssp", "chefniveau");
  }

  @Proves("HEL-43")
  @Test
  void nothing_in_helsingor_is_cut_into_areas() {
    assertThat(new Helsingor().wayOfWorking().forums())
        .allSatisfy(forum -> assertThat(forum.partition()).isEmpty());
  }

  @Proves("HEL-44")
  @Test
  void ordinary_ssp_stands_beside_ssp_plus_and_hands_over_at_18() {
    var way = new Helsingor().wayOfWorking();
    assertThat(way.programme("ssp").orElseThrow().forum()).isEqualTo("ssp");
    assertThat(way.handOvers())
        .filteredOn(h -> h.id().equals("ssp-til-ssp-plus"))
        .singleElement()
        .satisfies(
            h ->
                assertThat(h.proposedOn(LocalDate.of(2008, 3, 2)))
                    .contains(LocalDate.of(2026, 3, 2)));
  }
}
