package dk.sporskifte.tenants.gladsaxe;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GladsaxeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final WayOfWorking way = new Gladsaxe().wayOfWorking();

  @Proves("X003-07")
  @ParameterizedTest(name = "minor {0}, first {1}, met with group {2}: {3}")
  @CsvSource({
    "YES, NO, NO, ADMIT",
    "NO, YES, NO, ADMIT",
    "NO, NO, YES, ADMIT",
    "NO, NO, NO, DECLINE",
    "UNKNOWN, NO, NO, ASK_CASEWORKER",
    "YES, UNKNOWN, UNKNOWN, ADMIT"
  })
  void early_measures_have_three_grounds_and_one_is_enough(
      Value minor, Value first, Value group, String proposed) {
    Map<String, Value> answers = new HashMap<>();
    answers.put("MINOR_OFFENCE", minor);
    answers.put("FIRST_OFFENCE", first);
    answers.put("MET_WITH_GROUP", group);
    assertThat(considering("tidlige-tiltag", TODAY.minusYears(15), answers).code())
        .isEqualTo(proposed);
  }

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
    assertThat(considering("specifik-indsats", born, Map.of("RISK_BEHAVIOUR", Value.YES)).code())
        .isEqualTo(proposed);
  }

  @Proves({"AGE-08", "X003-20"})
  @Test
  void the_age_is_our_reading_and_the_municipality_may_say_other() {
    WayOfWorking until23 = Gladsaxe.until(23).wayOfWorking();
    assertThat(until23.programmes())
        .allSatisfy(p -> assertThat(p.ages().covers(TODAY.minusYears(22), TODAY)).isTrue());
    assertThat(until23.version()).isNotEqualTo(way.version());
    assertThat(way.rulebook())
        .filteredOn(r -> r.source().requirement().equals("X003-20"))
        .singleElement()
        .satisfies(r -> assertThat(r.statement()).contains("vores læsning"));
  }

  @Proves("X003-02")
  @Test
  void four_kinds_of_concern_are_named_and_the_list_is_open() {
    assertThat(way.targetGroups())
        .extracting(TargetGroup::code)
        .containsExactly(
            "SUBSTANCE_USE", "RADICALISATION", "VIOLENCE", "OTHER_CRIME", "OTHER_RISK");
  }

  @Proves("X003-04")
  @Test
  void the_tirsdagsmoede_is_operative_and_on_tuesdays() {
    Forum forum = way.forum("tirsdagsmoede").orElseThrow();
    assertThat(forum.level()).isEqualTo(Forum.Level.OPERATIVE);
    assertThat(forum.cadence())
        .isInstanceOfSatisfying(
            Cadence.Weekly.class, w -> assertThat(w.day()).isEqualTo(DayOfWeek.TUESDAY));
  }

  @Proves("X003-22")
  @Test
  void the_consultant_has_a_standing_seat_in_every_acute_network() {
    assertThat(way.forum("akut-netvaerk").orElseThrow().seats())
        .filteredOn(s -> s.type() == Seat.Type.PERMANENT)
        .extracting(Seat::id)
        .containsExactly("ssp-konsulent");
  }

  @Proves("X003-18")
  @Test
  void the_actors_named_have_seats_in_the_acute_network() {
    assertThat(way.forum("akut-netvaerk").orElseThrow().seats())
        .extracting(Seat::id)
        .contains("lokalpoliti", "ungeenhed", "familieafdeling", "vagter");
  }

  @Proves("X003-21")
  @Test
  void it_is_the_specific_part_of_a_versioned_strategy_and_shows_where_it_came_from() {
    assertThat(way.name()).contains("Den specifikke indsats", "003");
    assertThat(way.version()).isEqualTo("1");
    assertThat(way.standing().orElseThrow().policies())
        .extracting(p -> p.title())
        .containsExactly("Den nye SSP strategi");
  }

  private Proposal considering(String programme, LocalDate born, Map<String, Value> answers) {
    return way.programme(programme)
        .orElseThrow()
        .entry()
        .consider(new CaseFacts(born, TODAY, Set.of(), answers));
  }
}
