package dk.sporskifte.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  @ParameterizedTest
  @CsvSource({"217, 217", "0217, 217", "101, 101"})
  void a_municipality_code_has_three_digits(String written, String code) {
    assertThat(new MunicipalityCode(written)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "21", "2170", "00217", "021", "Køge"})
  void no_other_code_is_one(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"koge", "k", "helsingor_sandkasse2", "abcdefghijklmnopqrstuvwxyz01234"})
  void a_tenant_key_fits_urls_schemas_and_folders(String written) {
    assertThat(new TenantKey(written)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Koge",
        "køge",
        "2koge",
        "_koge",
        "ko-ge",
        "ko ge",
        "../koge",
        "koge;drop",
        "koge\n",
        "abcdefghijklmnopqrstuvwxyz012345"
      })
  void nothing_that_could_leave_them_is_one(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TenantKey(written));
  }

  @Test
  void system_actors_are_told_apart_by_ids_that_stay() {
    assertThat(Stream.of(SystemActor.values()).map(SystemActor::id)).doesNotHaveDuplicates();
    assertThat(SystemActor.FEED.id())
        .isEqualTo(UUID.fromString("00000000-0000-8000-8000-000000000002"));
  }

  @Test
  void a_seat_comes_with_its_forum() {
    PostId id = new PostId(new UUID(7, 7));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Post(id, "Leder", Role.LEADER, "SSP", Optional.of("moede"), Optional.empty()));
  }
}
