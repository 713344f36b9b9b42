package dk.sporskifte.tenancy.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFaultTest {
  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "40P01", "55P03", "57014"})
  void what_is_about_the_connection_or_others_passes(String state) {
    assertThat(SqlFault.in(new SQLException("why", state)).passes()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"42501", "42P07", "42601", "28P01", "53100", "23505", ""})
  void what_somebody_has_to_see_to_does_not_pass(String state) {
    assertThat(SqlFault.in(new SQLException("why", state)).passes()).isFalse();
  }

  @Test
  void the_innermost_fault_of_a_pool_or_a_migration_counts() {
    SQLException denied = new SQLException("password authentication failed", "28P01");

    SqlFault fault = SqlFault.in(new SQLTransientConnectionException("timed out", denied));

    assertThat(fault.passes()).isFalse();
    assertThat(fault.said()).isEqualTo("timed out: password authentication failed");
    assertThat(SqlFault.in(new SQLTransientConnectionException("timed out")).passes()).isTrue();
  }

  @Test
  void it_is_said_on_one_line() {
    String said = "Script V5__feeds.sql failed\n-----------\nMessage : denied\n";

    SqlFault fault =
        SqlFault.in(new IllegalStateException(said, new SQLException("denied", "42501")));

    assertThat(fault.said()).isEqualTo("Script V5__feeds.sql failed; Message : denied");
  }

  @Test
  void a_migration_that_never_reached_the_database_does_not_pass() {
    assertThat(SqlFault.in(new IllegalStateException("checksums differ")))
        .isEqualTo(new SqlFault(false, "checksums differ"));
  }
}
