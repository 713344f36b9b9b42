package dk.sporskifte.tenants.kobenhavn;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {
  private final WayOfWorking way = new Kobenhavn().wayOfWorking();

  @Proves({"AGE-05", "KBH-08"})
  @ParameterizedTest(name = "SSP, {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the day before the 10th birthday | 2016-03-03 | DECLINE
          the 10th birthday                | 2016-03-02 | ADMIT
          the day after the 10th birthday  | 2016-03-01 | ADMIT
          the day before the 19th birthday | 2007-03-03 | ADMIT
          the 19th birthday                | 2007-03-02 | DECLINE
          the day after the 19th birthday  | 2007-03-01 | DECLINE
          """)
  void ssp_is_for_those_from_10_and_18_year_olds_are_in(
      String when, LocalDate born, String proposed) {
    assertThat(considering("ssp-enkeltsag", new Facts().allYes().born(born)).code())
        .isEqualTo(proposed);
  }

  @Proves("KBH-08")
  @ParameterizedTest(name = "worrying {0}, crime {1}: {2}")
  @CsvSource({
    "yes, no,  ADMIT",
    "no, yes, ADMIT",
    "yes, ?, ADMIT",
    "no, no, DECLINE",
    "no, ?, ASK_CASEWORKER"
  })
  void ssp_has_two_grounds_and_one_is_enough(String worrying, String crime, String proposed) {
    Facts facts =
        new Facts()
            .born(LocalDate.of(2012, 5, 17))
            .to(Asked.WORRYING, worrying)
            .to(Asked.CRIME, crime);
    assertThat(considering("ssp-enkeltsag", facts).code()).isEqualTo(proposed);
  }

  @Proves({"AGE-06", "AGE-07", "C-KBH-01", "C-KBH-03", "KBH-09", "KBH-32"})
  @ParameterizedTest(name = "SSP+, {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the day before 17½               | 2008-09-03 | DECLINE
          17½ to the day                   | 2008-09-02 | ADMIT
          the 18th birthday                | 2008-03-02 | ADMIT
          the 25th birthday                | 2001-03-02 | ADMIT
          the day before the 26th birthday | 2000-03-03 | ADMIT
          the 26th birthday                | 2000-03-02 | DECLINE
          the day after the 26th birthday  | 2000-03-01 | DECLINE
          """)
  void ssp_plus_is_from_17_and_a_half_and_25_year_olds_are_in(
      String when, LocalDate born, String proposed) {
    assertThat(considering("ssp-plus", new Facts().allYes().born(born)).code()).isEqualTo(proposed);
  }

  @Proves("AGE-07")
  @ParameterizedTest(name = "born {0}: 17½ on {1}")
  @CsvSource({
    "2008-08-29, 2026-02-28",
    "2008-08-30, 2026-02-28",
    "2008-08-31, 2026-02-28",
    "2006-08-31, 2024-02-29",
    "2008-10-31, 2026-04-30",
    "2008-02-29, 2025-08-29"
  })
  void seventeen_and_a_half_is_counted_in_months_to_the_end_of_a_shorter_one(
      LocalDate born, LocalDate day) {
    var ages = way.programme("ssp-plus").orElseThrow().ages();
    assertThat(ages.covers(born, day.minusDays(1))).isFalse();
    assertThat(ages.covers(born, day)).isTrue();
  }

  @Proves({"AGE-05", "AGE-06"})
  @Test
  void a_leap_day_birth_reaches_19_and_26_on_the_first_of_march() {
    LocalDate born = LocalDate.of(2008, 2, 29);
    var ssp = way.programme("ssp-enkeltsag").orElseThrow().ages();
    assertThat(ssp.covers(born, LocalDate.of(2027, 2, 28))).isTrue();
    assertThat(ssp.covers(born, LocalDate.of(2027, 3, 1))).isFalse();
    var plus = way.programme("ssp-plus").orElseThrow().ages();
    assertThat(plus.covers(born, LocalDate.of(2034, 2, 28))).isTrue();
    assertThat(plus.covers(born, LocalDate.of(2034, 3, 1))).isFalse();
    assertThat(Interventions.ADULTS.covers(born, LocalDate.of(2026, 2, 28))).isFalse();
    assertThat(Interventions.ADULTS.covers(born, LocalDate.of(2026, 3, 1))).isTrue();
  }

  @Proves("C-KBH-03")
  @Test
  void the_municipality_may_read_25_as_the_end() {
    WayOfWorking until25 = Kobenhavn.until(25).wayOfWorking();
    LocalDate born = Facts.TODAY.minusYears(25);
    assertThat(until25.programme("ssp-plus").orElseThrow().ages().covers(born, Facts.TODAY))
        .isFalse();
    assertThat(until25.version()).isNotEqualTo(way.version());
  }

  @Proves({"KBH-04", "KBH-37"})
  @ParameterizedTest(name = "repeated {0}, serious {1}, dangerous {2}, coordination {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | yes | no  | yes | ADMIT
          no  | no  | yes | yes | ADMIT
          yes | yes | yes | yes | ADMIT
          yes | no  | no  | yes | ASK_CASEWORKER
          yes | ?   | no  | yes | ASK_CASEWORKER
          no  | yes | no  | yes | DECLINE
          no  | no  | no  | yes | DECLINE
          yes | yes | yes | no  | DECLINE
          yes | yes | no  | ?   | ASK_CASEWORKER
          ?   | ?   | ?   | yes | ASK_CASEWORKER
          """)
  void ssp_plus_is_as_worded_and_who_gets_no_plan_is_left_to_a_person(
      String repeated, String serious, String dangerous, String coordination, String proposed) {
    Facts facts =
        new Facts().crime(repeated, serious, dangerous).to(Asked.NEEDS_COORDINATION, coordination);
    assertThat(considering("ssp-plus", facts).code()).isEqualTo(proposed);
  }

  /** The second reading holds nowhere alone: it is the narrower one. */
  @Proves({"KBH-37", "C-KBH-09"})
  @Test
  void the_first_reading_is_the_rule_and_both_are_shown_wherever_they_part() {
    for (String repeated : List.of("yes", "no", "?")) {
      for (String serious : List.of("yes", "no", "?")) {
        for (String dangerous : List.of("yes", "no", "?")) {
          var facts = new Facts().crime(repeated, serious, dangerous).facts();
          Value first = SspPlusEntry.PLAN.condition().in(facts);
          Value second = SspPlusEntry.PLAN.otherReading().orElseThrow().condition().in(facts);
          Proposal proposal = SspPlusEntry.PLAN.consider(facts);
          assertThat(
                  proposal.reasons().stream()
                      .filter(r -> r.source().requirement().equals("C-KBH-09")))
              .as("%s %s %s", repeated, serious, dangerous)
              .hasSize(first == second ? 0 : 2);
          assertThat(second == Value.YES && first != Value.YES).isFalse();
          assertThat(proposal.code())
              .isEqualTo(
                  first == Value.YES ? "ADMIT" : first == Value.NO ? "DECLINE" : "ASK_CASEWORKER");
        }
      }
    }
  }

  @Proves("C-KBH-04")
  @ParameterizedTest(
      name = "repeated {0}, serious {1}, dangerous {2}: meant {3}, plan {4}, fast {5}")
  @CsvSource({
    "yes, no,  no,  YES, NO,  YES",
    "yes, yes, no,  YES, YES, YES",
    "no,  no,  yes, YES, YES, YES",
    "no,  yes, no,  NO,  NO,  NO"
  })
  void each_forum_has_its_own_expression_over_the_three_facts(
      String repeated, String serious, String dangerous, Value meant, Value plan, Value fast) {
    var facts =
        new Facts().crime(repeated, serious, dangerous).to(Asked.NEEDS_COORDINATION, "yes").facts();
    Condition asWorded = way.programme("ssp-plus").orElseThrow().entry().stated().orElseThrow();
    assertThat(asWorded.in(facts)).isEqualTo(meant);
    assertThat(criterion("ssp-plus-gruppe", "PLAN").in(facts)).isEqualTo(plan);
    assertThat(criterion("koordinationsgruppe", "FAST_TRACK").in(facts)).isEqualTo(fast);
  }

  private Condition criterion(String forum, String code) {
    Forum found = way.forum(forum).orElseThrow();
    return found.criteria().stream()
        .filter(c -> c.code().equals(code))
        .findFirst()
        .orElseThrow()
        .when();
  }

  private Proposal considering(String programme, Facts facts) {
    return way.programme(programme).orElseThrow().entry().consider(facts.facts());
  }
}
