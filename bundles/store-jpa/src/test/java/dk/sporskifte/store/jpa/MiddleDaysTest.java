package dk.sporskifte.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.testkit.Proves;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of days somebody waited, what can be told without telling what one waited. */
class MiddleDaysTest {
  @ParameterizedTest
  @Proves({"LAW-29", "HEL-09"})
  @CsvSource(
      nullValues = "none",
      value = {
        "'1,2,3,40', none, none",
        "'1,2,3,40,50', 15, none",
        "'1,2,3,40,50,60', 22, none",
        "'1,2,3,40,50,60,70', 31, none",
        "'1,2,3,40,50,60,70,80', 45, 3",
        "'7,7,7,7,7,7,7,7,7', 7, 7"
      })
  void the_middle_is_of_several_and_there_is_none_of_few(String days, String middle, String from)
      throws SQLException {
    assertThat(asked("middle_days", days)).isEqualTo(middle);
    assertThat(asked("quarter_days", days)).isEqualTo(from);
  }

  private static String asked(String function, String days) throws SQLException {
    return Sql.column(
            TestDatabase.INSTANCE.as(TestTenant.HELSINGOR.key.value() + "_owner"),
            "select %s('{%s}'::integer[])".formatted(function, days))
        .get(0);
  }
}
