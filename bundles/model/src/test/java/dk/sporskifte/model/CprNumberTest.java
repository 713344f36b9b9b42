package dk.sporskifte.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers here fail modulus 11, so that none is anybody's, but for KOMBIT's public sample. */
class CprNumberTest {
  @ParameterizedTest(name = "{0} was born {1}")
  @CsvSource({
    "0606000001, 1900-06-06",
    "0606363002, 1936-06-06",
    "0606373001, 1937-06-06",
    "0606993001, 1999-06-06",
    "0606004002, 2000-06-06",
    "0606364001, 2036-06-06",
    "0606374001, 1937-06-06",
    "0606994002, 1999-06-06",
    "0606005001, 2000-06-06",
    "0606578001, 2057-06-06",
    "0606585002, 1858-06-06",
    "0606998002, 1899-06-06",
    "0606009001, 2000-06-06",
    "0606369002, 2036-06-06",
    "0606379002, 1937-06-06",
    "0606589002, 1958-06-06",
    "2902084001, 2008-02-29"
  })
  void the_seventh_digit_tells_the_century(String digits, LocalDate born) {
    CprNumber number = new CprNumber(digits);
    assertThat(number.birthDate()).isEqualTo(born);
    assertThat(number.satisfiesModulus11()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0606084001", "060608-4001", " 060608-4001 "})
  void a_hyphen_and_blanks_around_are_accepted(String written) {
    assertThat(new CprNumber(written).value()).isEqualTo("0606084001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "060608400", "06060840011", "0606O84001", "060608--4001", "060608 4001"})
  void anything_but_ten_digits_is_refused(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CprNumber(written))
        .withMessageContaining("ten digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3002084001", "0013084001", "0000084001", "2902094001", "3104084001"})
  void an_impossible_date_is_refused(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CprNumber(written))
        .withMessageContaining("date");
  }

  @Test
  void the_last_digit_tells_the_sex() {
    assertThat(new CprNumber("0606084001").sex()).isEqualTo(Sex.MALE);
    assertThat(new CprNumber("0606084002").sex()).isEqualTo(Sex.FEMALE);
  }

  @Test
  void modulus_11_is_told_and_never_demanded() {
    assertThat(new CprNumber("0606578008").satisfiesModulus11()).isTrue();
    assertThat(new CprNumber("0606578001").satisfiesModulus11()).isFalse();
  }

  @Test
  void shows_its_birth_date_and_no_more() {
    CprNumber number = new CprNumber("0606084001");
    assertThat(number.masked()).isEqualTo("060608-xxxx");
    assertThat(number).hasToString("060608-xxxx");
  }
}
