package dk.sporskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSettingsTest {
  private static final String KOGE = "file:/opt/sporskifte/etc/dk.sporskifte.tenant-koge.cfg";

  @Test
  void the_key_is_in_the_files_name() {
    TenantSettings koge = of(KOGE, "259", "Køge");

    assertThat(koge.problem()).isEmpty();
    assertThat(koge.key()).contains(new TenantKey("koge"));
    assertThat(koge.code()).contains(new MunicipalityCode("259"));
    assertThat(koge.name()).isEqualTo("Køge");
    assertThat(koge.source()).isEqualTo("dk.sporskifte.tenant-koge.cfg");
  }

  @Test
  void a_configuration_without_a_file_tells_its_key_by_its_pid() {
    var settings =
        TenantSettings.of(
            Map.of(
                "service.pid", "dk.sporskifte.tenant~koge", "municipality", "259", "name", "Køge"));

    assertThat(settings.key()).contains(new TenantKey("koge"));
    assertThat(settings.problem()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Køge", "koge-2", "2koge", "KOGE", ""})
  void a_file_named_after_no_possible_key_is_told_how_to_be_named(String key) {
    TenantSettings settings = of("file:/etc/dk.sporskifte.tenant-" + key + ".cfg", "259", "Køge");

    assertThat(settings.key()).isEmpty();
    assertThat(settings.problem()).contains("dk.sporskifte.tenant-KEY.cfg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"public", "information_schema", "platform", "pg", "pg_koge", "pg_catalog"})
  void a_reserved_key_is_refused_by_name(String key) {
    TenantSettings settings = of("file:/etc/dk.sporskifte.tenant-" + key + ".cfg", "259", "Køge");

    assertThat(settings.key()).isEmpty();
    assertThat(settings.problem())
        .contains("'" + key + "' is reserved", "give dk.sporskifte.tenant-" + key + ".cfg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Køge", "12", "", "25 9"})
  void a_code_that_cannot_be_one_is_asked_for(String code) {
    TenantSettings settings = of(KOGE, code, "Køge");

    assertThat(settings.code()).isEmpty();
    assertThat(settings.problem()).contains("dk.sporskifte.tenant-koge.cfg", "municipality = 217");
  }

  @Test
  void a_missing_name_is_asked_for() {
    TenantSettings settings = of(KOGE, "259", " ");

    assertThat(settings.problem()).contains("dk.sporskifte.tenant-koge.cfg", "name =");
    assertThat(settings.name()).isEqualTo("koge");
  }

  private static TenantSettings of(String file, String code, String name) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("felix.fileinstall.filename", file);
    properties.put("service.pid", "dk.sporskifte.tenant~other");
    properties.put("municipality", code);
    properties.put("name", name);
    return TenantSettings.of(properties);
  }
}
