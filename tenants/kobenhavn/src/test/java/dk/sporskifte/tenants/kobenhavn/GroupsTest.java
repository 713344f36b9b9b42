package dk.sporskifte.tenants.kobenhavn;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.GroupRole;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.GroupWork;
import dk.sporskifte.municipality.spi.InterventionType;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private static final LocalDate BORN = LocalDate.of(2008, 6, 1);

  private final WayOfWorking way = new Kobenhavn().wayOfWorking();
  private final GroupWork work = way.groupWork().orElseThrow();

  @Test
  @Proves("KBH-10")
  void local_groups_are_of_those_from_10_to_18_and_owned_locally() {
    assertThat(work.kind("GROUP").orElseThrow().forums())
        .startsWith(Local.COMMITTEE)
        .doesNotContain(Cases.SSP_PLUS_GROUP);
    assertThat(fits("GROUP", 10)).isTrue();
    assertThat(fits("GROUP", 18)).isTrue();
    assertThat(fits("GROUP", 19)).isFalse();
  }

  @Test
  @Proves({"KBH-11", "C-KBH-01"})
  void groups_of_adults_begin_on_the_18th_birthday() {
    assertThat(work.kind("GROUP_18_25").orElseThrow().forums())
        .containsExactly(Cases.SSP_PLUS_GROUP, Cases.SSP_PLUS_LEADERS);
    assertThat(fits("GROUP_18_25", 17)).isFalse();
    assertThat(fits("GROUP_18_25", 18)).isTrue();
    assertThat(fits("GROUP_18_25", 25)).isTrue();
    assertThat(fits("GROUP_18_25", 26)).isFalse();
  }

  private boolean fits(String kind, int age) {
    return way.intervention(kind)
        .flatMap(InterventionType::ages)
        .orElseThrow()
        .covers(BORN, BORN.plusYears(age));
  }

  @Test
  @Proves("KBH-29")
  void they_aim_at_leisure_and_at_relations_with_the_area() {
    assertThat(work.aims()).extracting(Choice::code).containsExactly("LEISURE", "RELATIONS");
    assertThat(work.aims())
        .allSatisfy(aim -> assertThat(aim.source().requirement()).isEqualTo("KBH-29"));
  }

  @Test
  void ties_last_for_half_a_year_and_nobody_is_a_victim() {
    assertThat(work.longestTie()).isEqualTo(Period.ofMonths(6));
    assertThat(work.roles()).doesNotContain(GroupRole.VICTIM);
  }
}
