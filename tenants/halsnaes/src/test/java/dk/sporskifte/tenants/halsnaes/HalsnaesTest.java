package dk.sporskifte.tenants.halsnaes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.Organisation;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Staircase;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import dk.sporskifte.municipality.spi.Standing;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalsnaesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final WayOfWorking way = new Halsnaes().wayOfWorking();

  @Proves("AGE-08")
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a newborn                        | 2026-03-02 | ASK_CASEWORKER
          the day before the 18th birthday | 2008-03-03 | ASK_CASEWORKER
          the 18th birthday                | 2008-03-02 | DECLINE
          the day after the 18th birthday  | 2008-03-01 | DECLINE
          """)
  void is_for_children_and_young_people_until_18(String when, LocalDate born, String proposed) {
    CaseFacts facts = new CaseFacts(born, TODAY, Set.of(), Map.of());
    assertThat(way.programme("individuel-indsats").orElseThrow().entry().consider(facts).code())
        .isEqualTo(proposed);
  }

  @Proves("AGE-08")
  @Test
  void the_municipality_may_say_another_age() {
    WayOfWorking until23 = Halsnaes.until(23).wayOfWorking();
    assertThat(until23.programmes().get(0).ages().covers(TODAY.minusYears(22), TODAY)).isTrue();
    assertThat(until23.version()).isNotEqualTo(way.version());
  }

  @Proves({"HAL-21", "HAL-22", "HAL-23", "HAL-24"})
  @Test
  void the_staircase_has_three_steps_from_all_to_the_one() {
    assertThat(way.staircase().steps())
        .extracting(Staircase.Step::number, s -> s.source().requirement())
        .containsExactly(tuple(1, "HAL-22"), tuple(2, "HAL-23"), tuple(3, "HAL-24"));
  }

  @Proves("HAL-32")
  @Test
  void the_street_team_stands_on_two_steps() {
    assertThat(way.staircase().on(3)).extracting(Entry::code).contains("STREET_TEAM");
    assertThat(way.staircase().on(2)).extracting(Entry::code).contains("STREET_TEAM");
    assertThat(way.staircase().catalogue())
        .filteredOn(e -> e.code().equals("STREET_TEAM"))
        .hasSize(1);
  }

  @Proves({"HAL-33", "HAL-34", "HAL-35", "HAL-36", "HAL-37"})
  @Test
  void programmes_say_what_taking_part_tells_about_health_and_about_others() {
    assertThat(way.staircase().on(2))
        .filteredOn(e -> e.kind() == Staircase.Kind.PROGRAMME || e.kind() == Staircase.Kind.ADVICE)
        .extracting(Entry::code, Entry::health, Entry::thirdParty)
        .containsExactly(
            tuple("POP_UP_SPORT", false, false),
            tuple("COOL_KIDS", true, false),
            tuple("LIVSMOD", true, false),
            tuple("STJERNERNE", false, false),
            tuple("LABYRINTEN", true, true),
            tuple("CYBERHUS", false, false));
  }

  @Test
  void five_plans_and_nine_themes_are_in_the_catalogue() {
    assertThat(way.staircase().catalogue())
        .filteredOn(e -> e.kind() == Staircase.Kind.PLAN)
        .hasSize(5);
    assertThat(way.staircase().on(1)).filteredOn(e -> e.kind() == Staircase.Kind.THEME).hasSize(9);
  }

  @Test
  void the_baton_goes_on_only_when_all_agree_or_a_leader_approves() {
    HandOver baton = way.handOvers().get(0);
    assertThat(baton.agreedBy())
        .containsExactlyInAnyOrder(
            HandOver.Agreeing.GIVER, HandOver.Agreeing.RECEIVER, HandOver.Agreeing.YOUNG_PERSON);
    assertThat(baton.leaderMayExcept()).isTrue();
  }

  @Proves("HAL-01")
  @Test
  void school_social_services_and_police_have_a_seat_and_crime_is_one_risk_of_several() {
    assertThat(way.forum("lokal-ssp-enhed").orElseThrow().seats())
        .filteredOn(s -> s.type() == Seat.Type.PERMANENT)
        .extracting(Seat::id)
        .containsExactly("skole", "socialforvaltning", "politi");
    assertThat(way.targetGroups()).extracting(g -> g.code()).contains("RISK_BEHAVIOUR", "CRIME");
  }

  @Proves({"HAL-06", "HAL-07"})
  @Test
  void units_are_of_six_types_in_two_areas() {
    Organisation organisation = way.organisation().orElseThrow();
    assertThat(organisation.types())
        .extracting(Organisation.UnitType::id)
        .containsExactly(
            "skole", "daginstitution", "sfo-klub", "familieafdeling", "ppr", "sundhedspleje");
    assertThat(organisation.areas())
        .extracting(Organisation.Area::name)
        .containsExactly("Børn, Unge og Læring", "Social Service og Familier");
  }

  @Proves("HAL-17")
  @Test
  void units_have_their_place_in_the_local_unit_of_their_school_district() {
    String forum = way.organisation().flatMap(Organisation::localForum).orElseThrow();
    assertThat(way.forum(forum).orElseThrow().partition().orElseThrow().by())
        .isEqualTo(Partition.By.SCHOOL_DISTRICT);
    assertThat(way.intake().takeUp().forum()).isEqualTo(forum);
  }

  @Proves({"HAL-15", "HAL-16", "HAL-43"})
  @Test
  void there_is_one_quick_door_and_a_guidance_for_every_function() {
    Organisation organisation = way.organisation().orElseThrow();
    assertThat(organisation.sparring().within()).isEqualTo(Period.ofDays(3));
    assertThat(organisation.sparring().statement()).contains("vores læsning");
    assertThat(
            way.template(organisation.guidance().template())
                .flatMap(t -> t.field(organisation.guidance().audience()))
                .orElseThrow()
                .choices())
        .extracting(Choice::code)
        .contains("EMPLOYEE", "LEADER");
    assertThat(way.template(organisation.guidance().strategy()).orElseThrow().readers())
        .contains(Role.EMPLOYEE, Role.LEADER);
  }

  @Proves("HAL-02")
  @Test
  void the_policy_it_stands_on_is_history_since_2021() {
    Standing.Policy policy = way.standing().orElseThrow().policies().get(0);
    assertThat(policy.historic(LocalDate.of(2020, 12, 31))).isFalse();
    assertThat(policy.historic(LocalDate.of(2021, 1, 1))).isTrue();
  }

  @Test
  @Proves({"HAL-19", "HAL-25", "HAL-26", "HAL-27", "HAL-28"})
  void the_four_criteria_of_success_and_the_three_measures_are_indicators() {
    assertThat(way.indicators())
        .extracting(Indicator::source)
        .extracting(s -> s.requirement())
        .containsExactly(
            "HAL-25", "HAL-26", "HAL-27", "HAL-28", "HAL-30", "HAL-19", "HAL-19", "HAL-19",
            "HAL-16");
    assertThat(way.indicators())
        .extracting(Indicator::counting)
        .noneMatch(Counting.Told.class::isInstance);
  }
}
