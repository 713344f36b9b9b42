package dk.sporskifte.example.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Sex;
import dk.sporskifte.model.TenantKey;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YouthTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  @Test
  void a_number_fits_birth_date_and_sex_and_cannot_be_anybodys() {
    for (LocalDate born :
        Stream.of("1999-12-31", "2004-02-29", "2012-07-01").map(LocalDate::parse).toList()) {
      for (Sex sex : Sex.values()) {
        CprNumber cpr = SyntheticCpr.of(born, sex, 3);
        assertThat(cpr.birthDate()).isEqualTo(born);
        assertThat(cpr.sex()).isEqualTo(sex);
        assertThat(cpr.satisfiesModulus11()).isFalse();
        assertThat(cpr).isNotEqualTo(SyntheticCpr.of(born, sex, 4));
      }
    }
  }

  @Test
  void nobody_is_born_on_a_first_of_january() {
    IntStream.range(0, 400)
        .mapToObj(day -> Youth.born(0, TODAY.plusDays(day)))
        .forEach(youth -> assertThat(youth.born().getDayOfYear()).isNotEqualTo(1));
  }

  @Test
  void identities_are_the_same_each_time_and_shaped_as_version_7() {
    ExampleIds ids = new ExampleIds(new TenantKey("koge"), TODAY);
    ExampleIds others = new ExampleIds(new TenantKey("helsingor"), TODAY);

    assertThat(ids.of("case a")).isEqualTo(ids.of("case a")).isNotEqualTo(ids.of("case b"));
    assertThat(others.of("case a")).isNotEqualTo(ids.of("case a"));
    assertThat(ids.of("case a").version()).isEqualTo(7);
    assertThat(ids.of("case a").variant()).isEqualTo(2);
  }
}
