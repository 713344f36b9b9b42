package dk.sporskifte.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Sex;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticPeopleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1858-06-01",
        "1899-12-31",
        "1937-03-04",
        "1957-01-02",
        "1999-12-31",
        "2000-02-29",
        "2008-08-08",
        "2036-12-31",
        "2037-01-02",
        "2057-12-31"
      })
  void numbers_fit_the_birth_date_and_fail_modulus_11(LocalDate born) {
    for (int number = 0; number < 200; number++) {
      CprNumber cpr = SyntheticPeople.cpr(number, born);
      assertThat(cpr.birthDate()).isEqualTo(born);
      assertThat(cpr.satisfiesModulus11()).as(cpr.value()).isFalse();
      assertThat(cpr.sex()).isEqualTo(number % 2 == 0 ? Sex.FEMALE : Sex.MALE);
    }
  }

  @Test
  void a_thousand_people_born_on_one_day_have_a_thousand_numbers() {
    LocalDate born = LocalDate.of(2008, 5, 17);
    assertThat(IntStream.range(0, 1000).mapToObj(n -> SyntheticPeople.cpr(n, born)))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_same_number_gives_the_same_person() {
    LocalDate born = LocalDate.of(2009, 9, 9);
    assertThat(SyntheticPeople.person(7, born)).isEqualTo(SyntheticPeople.person(7, born));
    assertThat(SyntheticPeople.person(7, born)).isNotEqualTo(SyntheticPeople.person(8, born));
  }

  @Test
  void nobody_born_on_a_first_of_january_gets_a_number() {
    LocalDate newYear = LocalDate.of(2007, 1, 1);
    Person person = SyntheticPeople.person(3, newYear);
    assertThat(person.cpr()).isEmpty();
    assertThat(person.born()).isEqualTo(newYear);
    assertThatIllegalArgumentException().isThrownBy(() -> SyntheticPeople.cpr(3, newYear));
  }

  @Test
  void birth_years_without_numbers_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticPeople.cpr(0, LocalDate.of(1857, 6, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticPeople.cpr(0, LocalDate.of(2058, 6, 1)));
  }
}
