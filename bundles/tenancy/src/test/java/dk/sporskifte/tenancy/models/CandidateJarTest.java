package dk.sporskifte.tenancy.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.casework.api.port.UnusableModelException;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateJarTest {
  private static final String CLASS = CandidateMunicipality.class.getName();
  private static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="it">
        <service><provide interface="%s"/></service>
        <implementation class="%s"/>
      </scr:component>
      """;

  private final Map<String, byte[]> entries = new TreeMap<>();
  @TempDir Path folder;

  @Test
  void the_way_of_working_is_read_by_a_loader_of_its_own_and_is_of_the_platforms_types()
      throws IOException {
    CandidateJar jar = complete();

    WayOfWorking way = jar.read(found -> found);

    assertThat(jar.symbolicName()).isEqualTo("dk.example.candidate");
    assertThat(way.version()).isEqualTo("2");
    assertThat(way.programmes().get(0).entry().getClass().getClassLoader())
        .isNotSameAs(CandidateMunicipality.class.getClassLoader());
  }

  @Test
  void nothing_of_the_platform_but_model_and_spi_can_be_reached() throws IOException {
    CandidateJar jar = complete();

    boolean reached = jar.read(CandidateMunicipality::reachesThePlatform);

    assertThat(reached).isFalse();
  }

  @Test
  void what_is_no_such_jar_is_refused_with_what_to_do() throws IOException {
    assertThat(refusal(new CandidateJar(text("no jar"), "2.jar")))
        .startsWith("2.jar: it is no jar");
    assertThat(refusal(jar())).contains("its manifest lacks Service-Component: build it");
    manifest("OSGI-INF/it.xml");
    assertThat(refusal(jar())).contains("it lacks OSGI-INF/it.xml");
    describe("java.lang.Runnable", CLASS);
    assertThat(refusal(jar())).contains("it publishes 0 municipalities: mark the one class");
    describe(Municipality.class.getName(), "dk.example.Gone");
    assertThat(refusal(jar())).contains("names the class dk.example.Gone, which is not in it");
    entries.put(
        "OSGI-INF/it.xml",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:/etc/passwd'>]><a/>".getBytes(UTF_8));
    assertThat(refusal(jar())).contains("no XML");
  }

  private CandidateJar complete() throws IOException {
    manifest("OSGI-INF/it.xml");
    describe(Municipality.class.getName(), CLASS);
    for (Class<?> type : CandidateMunicipality.class.getNestMembers()) {
      String path = type.getName().replace('.', '/') + ".class";
      try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
        entries.put(path, in.readAllBytes());
      }
    }
    return jar();
  }

  private void manifest(String description) {
    entries.put(
        "META-INF/MANIFEST.MF",
        """
        Manifest-Version: 1.0
        Bundle-SymbolicName: dk.example.candidate;singleton:=true
        Service-Component: %s
        """
            .formatted(description)
            .getBytes(UTF_8));
  }

  private void describe(String published, String type) {
    entries.put("OSGI-INF/it.xml", DESCRIPTION.formatted(published, type).getBytes(UTF_8));
  }

  private CandidateJar jar() throws IOException {
    Path file = folder.resolve("candidate.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("empty"));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return new CandidateJar(file, "2.jar");
  }

  private Path text(String text) throws IOException {
    return Files.writeString(folder.resolve("text.jar"), text);
  }

  private static String refusal(CandidateJar jar) {
    var told = new StringBuilder();
    assertThatThrownBy(() -> jar.read(way -> way))
        .isInstanceOf(UnusableModelException.class)
        .satisfies(e -> told.append(e.getMessage()));
    return told.toString();
  }
}
