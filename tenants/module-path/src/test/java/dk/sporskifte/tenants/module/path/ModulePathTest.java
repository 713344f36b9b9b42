package dk.sporskifte.tenants.module.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModulePathTest {
  private static final Set<String> CONTRACTS =
      Set.of("dk.sporskifte.model", "dk.sporskifte.municipality.spi", "dk.sporskifte.casework.api");
  private static final Set<String> TENANTS =
      Set.of(
          "dk.sporskifte.tenants.gladsaxe",
          "dk.sporskifte.tenants.halsnaes",
          "dk.sporskifte.tenants.helsingor",
          "dk.sporskifte.tenants.kobenhavn",
          "dk.sporskifte.tenants.koge");

  private final OurModules ours = OurModules.ofTheClassPath();

  @Test
  void contracts_and_tenants_resolve_together_against_the_jdk_alone() {
    assertThat(ours.names())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(CONTRACTS, TENANTS).flatMap(Set::stream).toList());
    assertThat(ours.layer().layer().modules())
        .extracting(Module::getName)
        .containsExactlyInAnyOrderElementsOf(ours.names());
  }

  static Stream<String> tenants() {
    return TENANTS.stream();
  }

  @ParameterizedTest
  @MethodSource("tenants")
  void a_tenant_shows_nothing_of_its_own(String tenant) {
    assertThat(ours.descriptor(tenant).exports()).isEmpty();
    assertThat(ours.descriptor(tenant).opens()).isEmpty();
    assertThat(ours.descriptor(tenant).isOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "dk.sporskifte.tenants.helsingor, dk.sporskifte.tenants.helsingor.Helsingor",
    "dk.sporskifte.tenants.koge,      dk.sporskifte.tenants.koge.Koge",
    "dk.sporskifte.tenants.kobenhavn, dk.sporskifte.tenants.kobenhavn.Kobenhavn",
    "dk.sporskifte.tenants.gladsaxe,  dk.sporskifte.tenants.gladsaxe.Gladsaxe",
    "dk.sporskifte.tenants.halsnaes,  dk.sporskifte.tenants.halsnaes.Halsnaes"
  })
  void a_tenant_tells_its_way_of_working_as_a_module(String tenant, String component)
      throws ReflectiveOperationException {
    ModuleLayer.Controller controller = ours.layer();
    Module module = controller.layer().findModule(tenant).orElseThrow();
    Class<?> type = module.getClassLoader().loadClass(component);
    assertThat(type.getModule()).isSameAs(module);
    controller.addExports(module, type.getPackageName(), getClass().getModule());
    Object municipality = type.getConstructor().newInstance();
    Object way = type.getMethod("wayOfWorking").invoke(municipality);
    assertThat(way.getClass().getModule().getName()).isEqualTo("dk.sporskifte.municipality.spi");
    assertThat((List<?>) way.getClass().getMethod("rulebook").invoke(way)).isNotEmpty();
  }
}
