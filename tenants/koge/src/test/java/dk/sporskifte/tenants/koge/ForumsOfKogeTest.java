package dk.sporskifte.tenants.koge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Forum.Level;
import dk.sporskifte.municipality.spi.Forum.Sight;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Standing;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForumsOfKogeTest {
  private static final Set<String> THAT_WERE_THERE = Set.of("mandagsgruppen", "lokale-ssp-teams");

  private final WayOfWorking way = new Koge().wayOfWorking();

  @Proves("KOG-05")
  @Test
  void the_styregruppe_is_strategic_has_politicians_and_sees_figures_alone() {
    Forum forum = way.forum("styregruppe").orElseThrow();
    assertThat(forum.level()).isEqualTo(Level.STRATEGIC);
    assertThat(forum.sight()).isEqualTo(Sight.ANONYMOUS_FIGURES);
    assertThat(forum.seats()).extracting(Seat::name).contains("Politiker");
  }

  @Proves("KOG-06")
  @Test
  void the_foelgegruppe_is_of_officials_on_management_level() {
    Forum forum = way.forum("foelgegruppe").orElseThrow();
    assertThat(forum.level()).isEqualTo(Level.MANAGEMENT);
    assertThat(forum.seats())
        .extracting(Seat::name)
        .contains("Embedsmand")
        .doesNotContain("Politiker");
  }

  @Proves("KOG-08")
  @Test
  void the_mandagsgruppe_owns_individual_cases_on_mondays() {
    Forum forum = way.forum("mandagsgruppen").orElseThrow();
    assertThat(forum.level()).isEqualTo(Level.OPERATIVE);
    assertThat(forum.has(Duty.Kind.OWNS_CASES)).isTrue();
    assertThat(forum.cadence())
        .isInstanceOfSatisfying(
            Cadence.Weekly.class, w -> assertThat(w.day()).isEqualTo(DayOfWeek.MONDAY));
  }

  @Proves("KOG-11")
  @Test
  void the_lokalraad_is_shared_with_the_police_district_and_sees_figures_alone() {
    Forum forum = way.forum("lokalraad").orElseThrow();
    assertThat(forum.sharedWith())
        .hasValueSatisfying(s -> assertThat(s.with()).isEqualTo("Politikredsen"));
    assertThat(forum.sight()).isEqualTo(Sight.ANONYMOUS_FIGURES);
  }

  @Proves("KOG-18")
  @Test
  void the_sparringsgruppe_developed_the_model_for_a_time_and_has_no_case() {
    Forum forum = way.forum("sparringsgruppe").orElseThrow();
    assertThat(forum.duties()).extracting(Duty::kind).containsExactly(Duty.Kind.DEVELOPS_MODEL);
    assertThat(forum.sight()).isEqualTo(Sight.ANONYMOUS_FIGURES);
    assertThat(forum.stands(LocalDate.of(2014, 2, 28))).isFalse();
    assertThat(forum.stands(LocalDate.of(2014, 3, 1))).isTrue();
    assertThat(forum.lifetime())
        .hasValueSatisfying(l -> assertThat(l.statement()).contains("midlertidig"));
    assertThat(way.programmes()).noneMatch(p -> p.forum().equals(forum.id()));
  }

  @Test
  void local_teams_are_one_a_school_and_the_post_of_its_head_answers() {
    Forum forum = way.forum("lokale-ssp-teams").orElseThrow();
    assertThat(forum.answeredForBy()).contains("skoleleder");
    assertThat(forum.partition()).isPresent();
  }

  @Test
  void the_secretariat_serves_exactly_three_forums() {
    assertThat(way.secretariat().orElseThrow().serves())
        .containsExactlyInAnyOrder("mandagsgruppen", "styregruppe", "foelgegruppe");
  }

  @Proves({"KOG-04", "KOG-20"})
  @Test
  void those_over_18_are_in_the_one_programme_of_ordinary_ssp() {
    assertThat(way.programmes()).extracting(Programme::id).containsExactly("ssp");
    Programme ssp = way.programmes().get(0);
    LocalDate today = LocalDate.of(2026, 3, 2);
    assertThat(ssp.ages().covers(today.minusYears(19), today)).isTrue();
    assertThat(ssp.forum()).isEqualTo("mandagsgruppen");
  }

  /** What was there is there without any of the new, and each new one can come alone. */
  @Proves("KOG-15")
  @ParameterizedTest
  @ValueSource(
      strings = {"", "styregruppe", "foelgegruppe+lokalraad", "lokalraad", "sparringsgruppe"})
  void what_works_stays_and_new_forums_come_one_at_a_time(String added) {
    List<String> kept = new ArrayList<>(THAT_WERE_THERE);
    kept.addAll(List.of(added.split("\\+")));
    WayOfWorking grown =
        withoutSecretariat(way.forums().stream().filter(f -> kept.contains(f.id())).toList());
    assertThat(grown.forum("mandagsgruppen")).isEqualTo(way.forum("mandagsgruppen"));
    assertThat(grown.forum("lokale-ssp-teams")).isEqualTo(way.forum("lokale-ssp-teams"));
    assertThat(grown.programmes()).isEqualTo(way.programmes());
    assertThat(grown.intake()).isEqualTo(way.intake());
  }

  @Proves("KOG-19")
  @Test
  void the_model_has_a_name_and_a_version_that_go_with_every_decision() {
    assertThat(way.name()).isEqualTo("SSP Køge 2015");
    assertThat(way.version()).isEqualTo("1");
    assertThat(way.code().value()).isEqualTo("259");
  }

  @Proves("C-KOG-01")
  @Test
  void it_is_a_proposal_until_the_day_of_its_adoption_is_entered() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Standing adopted = Koge.adoptedOn(day).wayOfWorking().standing().orElseThrow();

    assertThat(way.standing().orElseThrow().on(day)).isEqualTo(Standing.Status.PROPOSED);
    assertThat(adopted.on(day.minusDays(1))).isEqualTo(Standing.Status.PROPOSED);
    assertThat(adopted.on(day)).isEqualTo(Standing.Status.ADOPTED);
  }

  private WayOfWorking withoutSecretariat(List<Forum> forums) {
    return WayOfWorking.of("259", way.name(), way.version())
        .programmes(way.programmes())
        .forums(forums)
        .intake(way.intake())
        .plan(way.plan())
        .closingReasons(way.closingReasons())
        .build();
  }

  @Test
  @Proves("KOG-16")
  void a_case_can_be_placed_with_den_faelles_indgang() {
    assertThat(new Koge().wayOfWorking().reach().units())
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.name()).isEqualTo("Den Fælles Indgang");
              assertThat(unit.source().requirement()).isEqualTo("KOG-16");
            });
  }
}
