package dk.sporskifte.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final CprNumber CPR = new CprNumber("0606084001");
  private static final LocalDate BORN = LocalDate.of(2008, 6, 6);

  @Test
  void birth_date_and_number_agree() {
    assertThat(person(Optional.of(CPR), BORN).name()).isEqualTo("Freja Sporbæk");
    assertThat(person(Optional.empty(), BORN.plusDays(1)).born()).isEqualTo("2008-06-07");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person(Optional.of(CPR), BORN.plusDays(1)))
        .withMessageContaining("disagree");
  }

  @Test
  void a_protected_address_never_leaves_the_feed() {
    assertThat(block(Optional.of(CPR), true).address()).isEmpty();
    assertThat(block(Optional.of(CPR), false).address()).hasValue("Prøvesporet 7");
  }

  @Test
  void a_feed_names_somebody_by_number_or_by_name_and_birth_date() {
    assertThat(block(Optional.of(CPR), false).born()).hasValue(BORN);
    assertThat(block(Optional.of(CPR), false).identifiable()).isTrue();
    assertThat(block(Optional.empty(), false).identifiable()).isFalse();
    assertThat(named(Optional.of(BORN)).identifiable()).isTrue();
    assertThat(named(Optional.empty()).identifiable()).isFalse();
  }

  private static Person person(Optional<CprNumber> cpr, LocalDate born) {
    return new Person(
        new PersonId(new UUID(7, 7)),
        cpr,
        "Freja",
        "Sporbæk",
        born,
        false,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static PersonBlock block(Optional<CprNumber> cpr, boolean protectedAddress) {
    return new PersonBlock(
        cpr,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        protectedAddress,
        Optional.empty(),
        Optional.of("Prøvesporet 7"),
        Optional.empty());
  }

  private static PersonBlock named(Optional<LocalDate> born) {
    return new PersonBlock(
        Optional.empty(),
        Optional.of("Freja"),
        Optional.of("Sporbæk"),
        born,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
