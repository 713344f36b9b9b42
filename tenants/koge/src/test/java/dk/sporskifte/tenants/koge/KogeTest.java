package dk.sporskifte.tenants.koge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.TakeUp.Due;
import dk.sporskifte.municipality.spi.Transition;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KogeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final WayOfWorking way = new Koge().wayOfWorking();

  @Proves({"AGE-04", "KOG-02", "C-KOG-02"})
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a newborn                        | 2026-03-02 | ASK_CASEWORKER | ingen andre betingelser
          a ten-year-old                   | 2016-01-05 | ASK_CASEWORKER | ingen andre betingelser
          the day before the 23rd birthday | 2003-03-03 | ASK_CASEWORKER | ingen andre betingelser
          the 23rd birthday                | 2003-03-02 | DECLINE        | fyldt 23 år
          the day after the 23rd birthday  | 2003-03-01 | DECLINE        | fyldt 23 år
          """)
  void is_for_all_until_they_turn_23_and_a_person_is_always_asked(
      String when, LocalDate born, String proposed, String because) {
    Proposal proposal = considering(born);
    assertThat(proposal.code()).isEqualTo(proposed);
    assertThat(proposal.reasons()).anySatisfy(r -> assertThat(r.text()).contains(because));
  }

  @Proves({"KOG-01", "KOG-04"})
  @Test
  void draws_no_line_at_18() {
    assertThat(way.programmes()).extracting(Programme::id).containsExactly("ssp");
    assertThat(way.programmes()).allMatch(p -> p.forum().equals("mandagsgruppen"));
    assertThat(considering(TODAY.minusYears(18)))
        .isEqualTo(considering(TODAY.minusYears(18).plusDays(1)));
  }

  @Proves("KOG-02")
  @Test
  void says_ahead_that_somebody_turns_23_and_does_nothing_by_itself() {
    LeavingRule leaving = way.programme("ssp").orElseThrow().onLeaving();
    assertThat(leaving.ahead()).isEqualTo(Period.ofMonths(6));
    assertThat(leaving.text()).contains("fylder snart 23 år", "intet sker af sig selv");
    assertThat(leaving.source().requirement()).isEqualTo("KOG-02");
  }

  @Proves("KOG-08")
  @ParameterizedTest(name = "received on {0}, meetings on {1}: due {2}, planned: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-03 |                       | 2026-03-09 | no
          2026-03-08 |                       | 2026-03-09 | no
          2026-03-09 |                       | 2026-03-16 | no
          2026-03-03 | 2026-03-16 2026-03-10 | 2026-03-10 | yes
          """)
  void the_mandagsgruppe_takes_a_referral_up_on_its_next_monday(
      LocalDate received, String meetings, LocalDate due, String planned) {
    List<LocalDate> coming =
        Stream.ofNullable(meetings)
            .flatMap(m -> Stream.of(m.split(" ")))
            .map(LocalDate::parse)
            .toList();
    Due found = way.intake().takeUp().due(received, coming);
    assertThat(found.date()).isEqualTo(due);
    assertThat(found.meeting().isPresent()).isEqualTo(planned.equals("yes"));
  }

  @Test
  void claims_nothing_its_document_does_not_state() {
    assertThat(way.programme("ssp").orElseThrow().participation())
        .isInstanceOf(Participation.NotStated.class);
    assertThat(way.intake().form()).isEmpty();
    assertThat(way.intake().presenting()).isEmpty();
    assertThat(way.plan().ownWishes()).isEmpty();
    assertThat(way.closingReasons()).allMatch(ClosingReason::technical);
  }

  private Proposal considering(LocalDate born) {
    return way.programme("ssp")
        .orElseThrow()
        .entry()
        .consider(new CaseFacts(born, TODAY, Set.of(), Map.of()));
  }

  @Test
  @Proves({"KOG-13", "KOG-01"})
  void transitions_are_laid_out_with_needs_and_nobody_hands_over_at_18() {
    assertThat(Transitions.all())
        .extracting(Transition::id)
        .containsExactly("fylder-18", "fylder-23", "skoleskift", "flytning");
    assertThat(Transitions.all())
        .allSatisfy(
            t -> {
              assertThat(t.needs()).isNotEmpty();
              assertThat(t.responsible()).isEmpty();
              assertThat(t.source().requirement()).isEqualTo("KOG-13");
            });
  }

  @Test
  @Proves("AGE-04")
  void the_last_transition_comes_on_the_23rd_birthday() {
    Transition last = Transitions.all().get(1);

    assertThat(last.occasion().day(LocalDate.of(2008, 2, 29))).contains(LocalDate.of(2031, 3, 1));
  }
}
