package dk.sporskifte.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdsTest {
  @Test
  void every_id_of_the_model_is_known() {
    assertThat(TypedIds.ALL.keySet()).containsExactlyInAnyOrder(ids());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1-1-1-1-1", "01900000-0000-7000-8000-00000000000g", "{01900000-0000-7000}"})
  void a_uuid_has_one_form(String text) {
    assertThatThrownBy(() -> TypedIds.uuid(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Id>[] ids() {
    return (Class<? extends Id>[]) Id.class.getPermittedSubclasses();
  }
}
