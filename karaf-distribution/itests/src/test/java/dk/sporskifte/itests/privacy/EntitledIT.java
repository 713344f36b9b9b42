package dk.sporskifte.itests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements the row security test leaves out; no container is needed to know. */
class EntitledIT {
  private static final List<String> ALL =
      List.of("meeting", "participant", "post", "agenda_item", "case_file", "way_of_working");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select m.* from meeting m",
        "SELECT t0.id FROM participant t0, meeting t1 WHERE t1.id = t0.meeting_id"
      })
  void what_reads_of_the_staff_alone_is_left_out(String sql) {
    assertThat(Entitled.readsOnly(sql, Entitled.TABLES_FOR_STAFF.keySet(), ALL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select i.* from agenda_item i join meeting m on m.id = i.meeting_id",
        "select c.id from case_file c where exists (select from post p where p.id = c.id)",
        "select * from access_to($1)"
      })
  void what_merely_mentions_a_table_of_the_staff_is_run_again(String sql) {
    assertThat(Entitled.readsOnly(sql, Entitled.TABLES_FOR_STAFF.keySet(), ALL)).isFalse();
    assertThat(Entitled.isListed(sql, ALL)).isFalse();
  }
}
