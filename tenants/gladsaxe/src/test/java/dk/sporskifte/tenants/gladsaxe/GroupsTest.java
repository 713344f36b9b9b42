package dk.sporskifte.tenants.gladsaxe;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.GroupRole;
import dk.sporskifte.municipality.spi.Assigning;
import dk.sporskifte.municipality.spi.GroupWork;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private final WayOfWorking way = new Gladsaxe().wayOfWorking();

  @Test
  @Proves({"X003-01", "X003-03"})
  void groups_are_the_tuesday_meeting_s_and_the_acute_network_s() {
    GroupWork work = way.groupWork().orElseThrow();

    assertThat(work.kinds())
        .containsExactly(new GroupWork.Kind("GROUP", List.of(Networks.TUESDAY, Networks.ACUTE)));
    assertThat(work.roles()).doesNotContain(GroupRole.VICTIM);
    assertThat(work.source().requirement()).isEqualTo("X003-03");
  }

  @Test
  @Proves("X003-06")
  void the_consultant_is_told_of_what_nobody_is_set_to() {
    Assigning assigning = way.assigning().orElseThrow();

    assertThat(assigning.seats()).containsExactly("ssp-konsulent");
    assertThat(assigning.within()).isEqualTo(Period.ofDays(2));
    assertThat(assigning.source().requirement()).isEqualTo("X003-06");
  }
}
