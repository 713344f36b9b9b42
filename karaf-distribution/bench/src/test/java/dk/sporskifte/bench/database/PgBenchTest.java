package dk.sporskifte.bench.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgBenchTest {
  @Test
  void a_line_of_the_log_tells_how_long_a_transaction_took() {
    assertThat(PgBench.micros("0 199 2241 0 1175850568 995598")).isEqualTo(2241);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema.sql", "flow.sql", "page.sql", "create.sql", "volume.sql"})
  void the_frozen_statements_are_packed(String name) {
    assertThat(Server.script(name)).isNotBlank();
  }
}
