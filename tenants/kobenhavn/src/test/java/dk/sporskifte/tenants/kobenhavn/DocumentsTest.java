package dk.sporskifte.tenants.kobenhavn;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.Period;
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
  void the_press_log_is_the_secretariat_s_alone_to_write() {
    assertThat(template("presselog").writers()).containsExactly(Role.SECRETARIAT);
  }

  private String linked(String template, String field) {
    return template(template).field(field).orElseThrow().linksTo().orElseThrow();
  }

  private ArtefactTemplate template(String id) {
    return way.template(id).orElseThrow();
  }
}
