package dk.sporskifte.example.data;

import static dk.sporskifte.example.data.FillingTest.all;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.RegisterEntry;
import dk.sporskifte.tenants.koge.Koge;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingTest {
  @TempDir Path base;

  @Test
  void one_has_died_and_one_has_moved_as_the_register_tells_it_and_somebody_is_asked_to_act()
      throws SQLException {
    Installation left = new Installation("left", new Koge().wayOfWorking());

    FillingTest.filling(left, base).fill(left.tenant.key());

    assertThat(all(left, "select kind from register_event order by 1"))
        .containsExactly("DIED", "MOVED_AWAY");
    assertThat(
            all(
                left,
                """
                select t.kind || ' in ' || f.state from task t join case_file f on f.id = t.case_id
                  join register_standing s on s.person_id = f.person_id
                  where t.kind in ('PERSON_DIED', 'TELL_NEW_MUNICIPALITY') order by 1
                """))
        .containsExactly("PERSON_DIED in REFERRED", "TELL_NEW_MUNICIPALITY in ON_AGENDA");
    assertThat(
            all(
                left,
                """
                select l.state from inbox_line l
                  join register_standing s on s.person_id = l.matched_person_id
                """))
        .containsExactly("NEW", "NEW");
    String moved =
        all(
                left,
                "select cpr from person p join register_standing s on s.person_id = p.id"
                    + " where s.moved_to = '253'")
            .get(0);
    assertThat(
            new ExampleRegister(Installation.CLOCK)
                .find(left.tenant.wayOfWorking().code(), new CprNumber(moved), "Opslag")
                .map(RegisterEntry::municipality))
        .contains(ExampleRegister.GREVE);
  }
}
