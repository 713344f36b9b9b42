package dk.sporskifte.tenants.kobenhavn;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.TemplateState;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.municipality.spi.YearlyRule;
import dk.sporskifte.testkit.Proves;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private final WayOfWorking way = new Kobenhavn().wayOfWorking();

  @Proves("KBH-16")
  @Test
  void the_board_s_strategy_has_focus_areas_that_annual_plans_refer_to() {
    assertThat(linked("fokusomraade", "strategy")).isEqualTo("strategi");
    assertThat(linked("aarsplan", "focus")).isEqualTo("fokusomraade");
    assertThat(template("strategi").state("ADOPTED").orElseThrow().movers())
        .containsExactly(Role.LEADER);
    assertThat(template("strategi").state("ADOPTED").orElseThrow().needs())
        .containsExactly("boardOn");
  }

  @Proves("KBH-23")
  @Test
  void a_forum_s_annual_plan_is_due_again_each_year_and_its_leaders_approve_it() {
    ArtefactTemplate plan = template("aarsplan");
    assertThat(plan.about()).isEqualTo(About.FORUM);
    assertThat(plan.review().orElseThrow().every()).isEqualTo(Period.ofYears(1));
    assertThat(plan.state("ADOPTED").orElseThrow().movers()).containsExactly(Role.LEADER);
  }

  @Proves("KBH-20")
  @Test
  void the_secretariat_keeps_a_register_of_four_services() {
    assertThat(template("kursus").field("kind").orElseThrow().choices()).hasSize(4);
  }

  @Proves("KBH-21")
  @Test
  void the_press_log_is_the_communicator_s_alone_to_write() {
    assertThat(template("presselog").writers()).containsExactly(Role.SECRETARIAT);
    assertThat(template("presselog").writerSeats()).containsExactly("kommunikationsmedarbejder");
    assertThat(template("presselog").keeperSeats()).containsExactly("kommunikationsmedarbejder");
    assertThat(way.secretariat().orElseThrow().roles())
        .extracting(seat -> seat.id())
        .containsAll(template("presselog").readerSeats());
  }

  @Proves("KBH-23")
  @Test
  void each_committee_has_one_a_year_and_its_leader_group_answers() {
    YearlyRule yearly = template("aarsplan").yearly().orElseThrow();
    assertThat(yearly.forum()).isEqualTo("lokaludvalg");
    assertThat(yearly.answers()).isEqualTo("ledergruppe");
    assertThat(yearly.due(2026)).isEqualTo("2026-01-31");
  }

  @Proves("KBH-17")
  @Test
  void a_frame_is_agreed_by_the_head_of_the_secretariat_before_the_board_adopts_it() {
    ArtefactTemplate frame = template("rammebeslutning");
    assertThat(frame.states())
        .extracting(TemplateState::id)
        .containsExactly("DRAFT", "AGREED", "ADOPTED");
    assertThat(frame.state("AGREED").orElseThrow().seats()).containsExactly("sekretariatschef");
  }

  @Proves({"KBH-27", "KBH-28", "KBH-30"})
  @Test
  void an_activity_goes_through_four_steps_and_each_asks_for_its_own() {
    for (String id : List.of("aktivitet", "aktivitet-for-en-ung")) {
      ArtefactTemplate activity = template(id);
      assertThat(activity.stepByStep()).isTrue();
      assertThat(activity.states())
          .extracting(TemplateState::id)
          .containsExactly("DESCRIBED", "PLANNED", "COORDINATED", "CARRIED_OUT");
      assertThat(activity.states().stream().skip(1)).allMatch(s -> !s.needs().isEmpty());
    }
    assertThat(codes("aktivitet-for-en-ung", "type"))
        .containsExactly("HOME_VISIT", "PARENT_INVOLVEMENT", "SPARE_TIME_JOB");
    assertThat(codes("aktivitet", "type")).contains("CAMPAIGN", "THEME_DAY");
  }

  @Proves("KBH-12")
  @Test
  void what_is_done_in_the_whole_city_names_nobody() {
    assertThat(template("aktivitet").about()).isEqualTo(About.FORUM);
    assertThat(codes("aktivitet", "scope")).contains("CITY_WIDE");
    assertThat(codes("aktivitet", "type")).contains("TEACHING", "CAMPAIGN");
  }

  @Proves("KBH-07")
  @Test
  void ssp_has_five_roles_in_what_it_does() {
    assertThat(codes("aktivitet", "roles"))
        .containsExactly("IDEA_MAKING", "ADVISING", "COORDINATING", "OUTREACH", "INITIATING");
    assertThat(codes("aktivitet-for-en-ung", "roles")).isEqualTo(codes("aktivitet", "roles"));
  }

  @Proves("KBH-05")
  @Test
  void advice_may_be_anonymous_and_is_about_no_case() {
    assertThat(template("raadgivning").about()).isEqualTo(About.MUNICIPALITY);
    assertThat(codes("raadgivning", "who")).contains("ANONYMOUS", "FAMILY", "PARTNER");
  }

  @Proves("KBH-06")
  @Test
  void a_clarification_begins_with_what_is_presumed_and_ends_with_where_it_leads() {
    ArtefactTemplate clarification = template("afdaekning");
    assertThat(clarification.about()).isEqualTo(About.CASE);
    assertThat(clarification.field("presumption").orElseThrow().required()).isTrue();
    assertThat(clarification.last().needs()).containsExactly("found", "outcome");
    assertThat(codes("afdaekning", "outcome")).contains("MEASURES", "HAND_OFF");
  }

  private List<String> codes(String template, String field) {
    return template(template).field(field).orElseThrow().choices().stream()
        .map(choice -> choice.code())
        .toList();
  }

  private String linked(String template, String field) {
    return template(template).field(field).orElseThrow().linksTo().orElseThrow();
  }

  private ArtefactTemplate template(String id) {
    return way.template(id).orElseThrow();
  }
}
