package dk.sporskifte.tenants.kobenhavn;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Forum.Level;
import dk.sporskifte.municipality.spi.Forum.Sight;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ForumsTest {
  private final WayOfWorking way = new Kobenhavn().wayOfWorking();

  @Proves("KBH-01")
  @Test
  void the_six_organisations_have_seats() {
    assertThat(way.forums().stream().flatMap(f -> f.seats().stream()))
        .extracting(Seat::organisation)
        .contains(
            "Socialforvaltningen",
            "Børne- og Ungdomsforvaltningen",
            "Kultur- og Fritidsforvaltningen",
            "Beskæftigelses- og Integrationsforvaltningen",
            "Kriminalforsorgen",
            "Københavns Politi");
  }

  @Proves("KBH-14")
  @Test
  void every_forum_stands_on_one_of_three_levels() {
    assertThat(way.forums().stream().map(Forum::level).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Level.STRATEGIC, Level.OPERATIVE, Level.EXECUTING);
  }

  @Proves({"KBH-15", "KBH-18", "C-KBH-05"})
  @Test
  void the_board_is_of_directors_and_the_prison_service_comes_ad_hoc() {
    Forum board = way.forum("bestyrelse").orElseThrow();
    assertThat(board.level()).isEqualTo(Level.STRATEGIC);
    assertThat(board.sight()).isEqualTo(Sight.ANONYMOUS_FIGURES);
    assertThat(board.seats()).filteredOn(s -> s.type() == Type.PERMANENT).hasSize(5);
    assertThat(board.seats())
        .filteredOn(s -> s.type() == Type.AD_HOC)
        .extracting(Seat::organisation)
        .containsExactly("Kriminalforsorgen");
  }

  @Proves("C-KBH-07")
  @Test
  void the_prison_service_sits_in_ssp_plus_for_good() {
    for (String forum : List.of("ssp-plus-gruppe", "ssp-plus-ledergruppe")) {
      assertThat(way.forum(forum).orElseThrow().seats())
          .filteredOn(s -> s.organisation().equals("Kriminalforsorgen"))
          .extracting(Seat::type)
          .containsExactly(Type.PERMANENT);
    }
  }

  @Proves("KBH-19")
  @Test
  void the_secretariat_has_five_roles() {
    assertThat(way.secretariat().orElseThrow().roles())
        .extracting(Seat::name)
        .containsExactly(
            "Sekretariatschef",
            "SSP-stabsansvarlig",
            "Administrativ medarbejder",
            "Kommunikationsmedarbejder",
            "Akademisk medarbejder");
  }

  @Proves("KBH-22")
  @Test
  void the_leader_group_is_of_local_leaders_one_an_area() {
    Forum leaders = way.forum("ledergruppe").orElseThrow();
    assertThat(leaders.level()).isEqualTo(Level.OPERATIVE);
    assertThat(leaders.seats()).hasSize(5);
    assertThat(leaders.partition()).isPresent();
  }

  @Proves("KBH-25")
  @Test
  void the_leader_group_meets_about_monthly() {
    Cadence cadence = way.forum("ledergruppe").orElseThrow().cadence();
    assertThat(cadence).isInstanceOf(Cadence.About.class);
    assertThat(cadence.next(LocalDate.of(2026, 3, 2))).contains(LocalDate.of(2026, 4, 2));
    assertThat(cadence.statement()).contains("akutte");
  }

  @Proves("KBH-26")
  @Test
  void the_committee_has_its_member_categories_and_the_last_is_optional() {
    Forum committee = way.forum("lokaludvalg").orElseThrow();
    assertThat(committee.level()).isEqualTo(Level.EXECUTING);
    assertThat(committee.seats())
        .filteredOn(s -> s.type() == Type.OPTIONAL)
        .extracting(Seat::id)
        .containsExactly("boligsocial");
    assertThat(committee.seats()).hasSize(8);
  }

  @Proves({"KBH-03", "C-KBH-08"})
  @Test
  void the_model_begins_with_fifteen_areas() {
    assertThat(way.forum("lokaludvalg").orElseThrow().partition().orElseThrow().parts())
        .hasSize(15);
  }

  @Proves({"KBH-31", "KBH-32"})
  @Test
  void the_ssp_plus_leader_group_is_of_the_chiefs_of_the_named_units() {
    Forum leaders = way.forum("ssp-plus-ledergruppe").orElseThrow();
    assertThat(leaders.seats())
        .hasSize(9)
        .allMatch(s -> s.name().equals("Chef, " + s.organisation()));
    assertThat(leaders.has(Duty.Kind.TAKES_ESCALATIONS)).isTrue();
  }

  @Proves({"KBH-35", "C-KBH-06"})
  @Test
  void the_ssp_plus_group_has_the_longer_list_with_eki_and_brofi_optional() {
    Forum group = way.forum("ssp-plus-gruppe").orElseThrow();
    assertThat(group.seats())
        .extracting(Seat::id)
        .contains("sagsbehandler-boern", "sagsbehandler-voksne");
    assertThat(group.seats())
        .filteredOn(s -> s.type() == Type.OPTIONAL)
        .extracting(Seat::id)
        .containsExactly("eki", "brofi");
  }

  @Proves("KBH-36")
  @Test
  void the_ssp_plus_group_writes_plans_and_carries_them_out() {
    Forum group = way.forum("ssp-plus-gruppe").orElseThrow();
    assertThat(group.has(Duty.Kind.WRITES_PLANS)).isTrue();
    assertThat(group.has(Duty.Kind.CARRIES_OUT_PLANS)).isTrue();
  }

  @Proves("KBH-39")
  @Test
  void two_facilitate_the_coordination_group_and_decide_nothing() {
    Forum group = way.forum("koordinationsgruppe").orElseThrow();
    assertThat(group.seats())
        .filteredOn(s -> !s.decides())
        .extracting(Seat::id)
        .containsExactly("sekretaer", "ssp-stabsansvarlig");
  }

  @Test
  void those_who_decide_in_the_coordination_group_are_appointed() {
    assertThat(way.forum("koordinationsgruppe").orElseThrow().seats())
        .allSatisfy(s -> assertThat(s.appointed()).isEqualTo(s.decides()));
  }

  @Proves("KBH-40")
  @Test
  void the_coordination_group_owns_individual_ssp_cases() {
    assertThat(way.programme("ssp-enkeltsag").orElseThrow().forum())
        .isEqualTo("koordinationsgruppe");
    assertThat(way.forum("koordinationsgruppe").orElseThrow().has(Duty.Kind.OWNS_CASES)).isTrue();
  }

  @Proves("KBH-02")
  @Test
  void two_goals_are_counted_for_those_from_10_to_18() {
    assertThat(way.indicators())
        .extracting(goal -> goal.question().orElseThrow())
        .containsExactly("CRIME", "SERIOUS");
    assertThat(way.indicators())
        .allMatch(goal -> goal.ages().orElseThrow().equals(AgeSpan.years(10, 19)));
  }

  @Proves("KBH-33")
  @Test
  void what_cannot_be_solved_locally_goes_to_the_ssp_plus_leader_group() {
    Escalation up =
        way.escalations().stream()
            .filter(e -> e.to().equals("ssp-plus-ledergruppe"))
            .findFirst()
            .orElseThrow();
    assertThat(up.from()).isEqualTo("ssp-plus-gruppe");
    assertThat(up.grounds())
        .extracting(ground -> ground.code())
        .containsExactly("CANNOT_BE_SOLVED_LOCALLY");
  }

  @Proves("KBH-34")
  @Test
  void exit_and_radicalisation_is_the_leader_group_s_from_17_and_a_half_and_named_people_s_below() {
    Programme older = way.programme("exit-og-radikalisering").orElseThrow();
    Programme younger = way.programme("radikalisering").orElseThrow();
    assertThat(older.forum()).isEqualTo("ssp-plus-ledergruppe");
    assertThat(younger.forum()).isEqualTo("radikaliseringskoordinatorer");
    assertThat(younger.ages().until())
        .isEqualTo(older.ages().from())
        .isEqualTo(Period.of(17, 6, 0));
    assertThat(List.of(older, younger)).allMatch(p -> p.tighterAccess().isPresent());
    assertThat(way.forum("radikaliseringskoordinatorer").orElseThrow().seats())
        .allMatch(Seat::appointed);
    assertThat(way.handOvers())
        .filteredOn(h -> h.id().equals("koordinator-til-ssp-plus-ledergruppe"))
        .singleElement()
        .satisfies(h -> assertThat(h.at()).contains(Period.of(17, 6, 0)));
  }

  @Proves("KOG-20")
  @Test
  void ssp_plus_is_a_programme_and_a_group_of_its_own() {
    Programme plus = way.programme("ssp-plus").orElseThrow();
    Programme ssp = way.programme("ssp-enkeltsag").orElseThrow();
    assertThat(plus.forum()).isNotEqualTo(ssp.forum());
  }

  @Proves("C-KBH-02")
  @Test
  void hand_over_is_proposed_on_the_18th_birthday() {
    HandOver handOver = way.handOvers().get(0);
    assertThat(handOver.at()).contains(Period.ofYears(18));
    assertThat(handOver.proposedOn(LocalDate.of(2008, 2, 29))).contains(LocalDate.of(2026, 3, 1));
  }

  @Proves("C-KBH-08")
  @Test
  void three_hundred_and_eighty_is_said_and_limits_nothing() {
    assertThat(way.rulebook())
        .filteredOn(r -> r.source().quote().contains("380"))
        .extracting(r -> r.kind())
        .containsExactly("principle");
  }
}
