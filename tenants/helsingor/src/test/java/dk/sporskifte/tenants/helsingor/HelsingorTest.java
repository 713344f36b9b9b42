package dk.sporskifte.tenants.helsingor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.Transition;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelsingorTest {
  private final WayOfWorking way = new Helsingor().wayOfWorking();

  @Test
  void its_rulebook_holds_every_sentence_on_the_way_through_ssp_plus() {
    List<String> whole =
        IntStream.of(
                3, 7, 8, 12, 13, 14, 15, 16, 17, 18, 20, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41)
            .mapToObj("HEL-%02d"::formatted)
            .toList();
    assertThat(way.rulebook()).extracting(r -> r.source().requirement()).containsAll(whole);
  }

  @Proves({"HEL-12", "HEL-13", "HEL-14", "HEL-15", "HEL-16", "HEL-17"})
  @Test
  void target_groups_carry_the_sentence_they_come_from_and_one_is_confidential() {
    assertThat(way.targetGroups())
        .extracting(
            TargetGroup::code, group -> group.source().requirement(), TargetGroup::confidential)
        .containsExactly(
            tuple("RISK", "HEL-12", false),
            tuple("REPEATED_OR_SERIOUS", "HEL-13", false),
            tuple("WANTS_COORDINATED_SUPPORT", "HEL-14", false),
            tuple("TRANSITION_18", "HEL-15", false),
            tuple("AWAITING_JUDGMENT", "HEL-16", false),
            tuple("AWAITING_OR_SERVING", "HEL-16", false),
            tuple("NEARING_RELEASE", "HEL-16", false),
            tuple("SUBSTANCE_NO_CONTACT", "HEL-17", true));
  }

  @Proves({"HEL-34", "HEL-35"})
  @Test
  void ssp_plus_is_voluntary_and_asks_for_readiness_for_a_plan() {
    Participation terms = way.programme("ssp-plus").orElseThrow().participation();
    assertThat(terms)
        .isInstanceOfSatisfying(
            Participation.Voluntary.class, v -> assertThat(v.readinessForPlan()).isTrue());
    assertThat(terms.sources())
        .extracting(source -> source.requirement())
        .containsExactly("HEL-34", "HEL-35");
  }

  @Proves("HEL-20")
  @Test
  void psychiatric_diagnoses_alone_are_a_special_category_among_the_challenges() {
    assertThat(way.challenges())
        .filteredOn(choice -> choice.source().requirement().equals("HEL-20"))
        .extracting(Choice::code, Choice::specialCategory)
        .containsExactly(
            tuple("HOMELESS", false),
            tuple("NO_EDUCATION", false),
            tuple("LITTLE_WORK_EXPERIENCE", false),
            tuple("PSYCHIATRIC", true));
  }

  @Proves("HEL-08")
  @Test
  void the_four_needs_can_be_told() {
    assertThat(way.challenges())
        .extracting(Choice::code)
        .contains("NO_EDUCATION", "LITTLE_WORK_EXPERIENCE", "NO_LAWFUL_INCOME", "POOR_HOUSING");
  }

  @Proves({"HEL-14", "HEL-18"})
  @Test
  void a_plan_has_education_and_job_in_focus_and_housing_beside() {
    assertThat(way.plan().domains())
        .extracting(Choice::code)
        .startsWith("EDUCATION", "JOB", "HOUSING");
    assertThat(way.plan().ownWishes()).isPresent();
    assertThat(way.plan().reviewStatement()).contains("vores læsning");
  }

  @Proves("HEL-41")
  @Test
  void a_case_is_closed_for_two_stated_reasons_or_a_technical_one() {
    assertThat(way.closingReasons())
        .filteredOn(reason -> !reason.technical())
        .extracting(ClosingReason::code)
        .containsExactly("NOT_RELEVANT", "WITHDRAWN");
    assertThat(way.closingReasons())
        .filteredOn(ClosingReason::technical)
        .extracting(ClosingReason::code)
        .containsExactly("AGED_OUT", "MOVED", "DECEASED", "ERROR");
  }

  @Proves("HEL-05")
  @Test
  void both_centres_and_uu_have_a_seat_at_the_meeting() {
    assertThat(way.forum("ssp-plus-moede").orElseThrow().seats())
        .filteredOn(seat -> seat.type() == Seat.Type.PERMANENT)
        .extracting(Seat::organisation)
        .contains(
            "Center for Job og Uddannelse", "UU Øresund", "Center for Børn, Unge og Familier");
  }

  @Test
  void every_channel_is_open() {
    assertThat(way.intake().channels().keySet())
        .containsExactlyInAnyOrderElementsOf(Stream.of(IntakeChannel.values()).toList());
  }

  @Test
  @Proves({"HEL-15", "HEL-01"})
  void coming_of_age_is_a_chain_from_half_a_year_before_to_the_day_after() {
    Transition transition = ComingOfAge.transition();
    LocalDate birthday = transition.occasion().day(LocalDate.of(2009, 8, 31)).orElseThrow();

    assertThat(transition.steps())
        .extracting(step -> step.due(birthday))
        .containsExactly(
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 5, 31),
            LocalDate.of(2027, 8, 31),
            LocalDate.of(2027, 9, 1));
    assertThat(transition.responsible().orElseThrow().after())
        .isEqualTo("Center for Job og Uddannelse");
    assertThat(transition.countsIn(OrdinarySsp.ID)).isFalse();
  }

  @Test
  @Proves("HEL-16")
  void release_is_a_transition_somebody_opens() {
    assertThat(Release.transition().occasion().day(LocalDate.of(2009, 8, 31))).isEmpty();
    assertThat(Release.transition().needs()).isNotEmpty();
  }
}
