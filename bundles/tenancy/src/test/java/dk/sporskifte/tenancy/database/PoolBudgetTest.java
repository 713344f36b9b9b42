package dk.sporskifte.tenancy.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolBudgetTest {
  @ParameterizedTest
  @CsvSource({
    // allowed, wanted, largest, tenants -> share
    "300, 0, 8, 0, 8",
    "300, 0, 8, 2, 8",
    "300, 0, 8, 98, 2",
    "300, 0, 8, 45, 6",
    "100, 0, 8, 30, 3",
    "100, 20, 8, 5, 4",
    "100, 900, 200, 1, 90",
    "20, 0, 8, 98, 2",
  })
  void all_tenants_together_stay_within_what_the_server_allows(
      int allowed, int wanted, int largest, int tenants, int share) {
    assertThat(PoolBudget.of(allowed, wanted, largest).share(tenants)).isEqualTo(share);
  }
}
