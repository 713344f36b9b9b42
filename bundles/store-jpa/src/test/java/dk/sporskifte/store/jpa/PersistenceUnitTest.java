package dk.sporskifte.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.persistence.Converter;
import javax.persistence.Embeddable;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.MappedSuperclass;
import org.eclipse.persistence.config.CacheIsolationType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

/** What one factory for all tenants must never do. */
class PersistenceUnitTest {
  private static final ServerSession SESSION = TestTenant.FACTORY.unwrap(ServerSession.class);

  @Test
  void names_every_row_there_is() throws Exception {
    String unit =
        Files.readString(classes().resolve("META-INF/persistence.xml")).replaceAll("\\s", "");
    Set<String> listed = new TreeSet<>();
    for (String part : unit.split("<class>")) {
      listed.add(part.split("</class>")[0]);
    }
    listed.removeIf(name -> name.startsWith("<"));

    assertThat(listed).isEqualTo(annotated());
  }

  @Test
  void caches_no_row_for_others() {
    assertThat(SESSION.getDescriptors().values())
        .filteredOn(row -> !row.isAggregateDescriptor())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.getCachePolicy().getCacheIsolation())
                    .isEqualTo(CacheIsolationType.ISOLATED));
  }

  @Test
  void hands_out_no_id() throws Exception {
    for (ClassDescriptor row : SESSION.getDescriptors().values()) {
      assertThat(row.usesSequenceNumbers()).describedAs(row.getAlias()).isFalse();
      assertThat(row.getJavaClass().getDeclaredFields())
          .noneMatch(field -> field.isAnnotationPresent(GeneratedValue.class));
    }
  }

  @Test
  void was_woven_when_it_was_built() {
    assertThat(SESSION.getDescriptors().values())
        .allMatch(row -> PersistenceWeaved.class.isAssignableFrom(row.getJavaClass()));
  }

  @Test
  void logs_nothing_a_failing_statement_says() {
    assertThat(SESSION.getSessionLog().getLevel()).isEqualTo(SessionLog.OFF);
  }

  private static Set<String> annotated() throws Exception {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = classes().relativize(file).toString().replace(".class", "").replace('/', '.');
        if (!name.endsWith("-info") && isMapped(Class.forName(name))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static boolean isMapped(Class<?> type) {
    return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
        .anyMatch(type::isAnnotationPresent);
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(
        JpaTransactions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
