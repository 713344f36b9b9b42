package dk.sporskifte.browser;

import dk.sporskifte.browser.models.HelsingorLater;
import dk.sporskifte.browser.models.HelsingorWrong;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.municipality.spi.Municipality;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** What the operator lays ready for Helsingør: the kept jar, with another class that offers it. */
final class LaidModels {
  static final String LATER = "ssp-plus-2.jar";
  static final String WRONG = "ssp-plus-3.jar";
  static final String UNREADABLE = "vedtaegter.jar";

  private static final String COMPONENT = "OSGI-INF/laid.xml";
  private static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s">
        <service><provide interface="%2$s"/></service>
        <implementation class="%1$s"/>
      </scr:component>
      """;

  private final Path folder;

  LaidModels(Karaf karaf) {
    folder = karaf.data().resolve("models").resolve(Town.HELSINGOR.key);
  }

  void lay() {
    try (JarFile kept = new JarFile(folder.resolve("opened/1.jar").toFile())) {
      lay(kept, LATER, HelsingorLater.class);
      lay(kept, WRONG, HelsingorWrong.class);
      Files.writeString(folder.resolve(UNREADABLE), "Vedtægter for SSP+");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lay(JarFile kept, String name, Class<? extends Municipality> offers)
      throws IOException {
    Manifest manifest = new Manifest(kept.getManifest());
    manifest.getMainAttributes().put(new Attributes.Name("Service-Component"), COMPONENT);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (JarEntry entry : kept.stream().filter(LaidModels::isClass).toList()) {
        add(jar, entry.getName(), kept.getInputStream(entry));
      }
      String path = offers.getName().replace('.', '/') + ".class";
      add(jar, path, offers.getResourceAsStream("/" + path));
      jar.putNextEntry(new JarEntry(COMPONENT));
      String description = DESCRIPTION.formatted(offers.getName(), Municipality.class.getName());
      jar.write(description.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean isClass(JarEntry entry) {
    return entry.getName().endsWith(".class");
  }

  private static void add(JarOutputStream jar, String path, InputStream content)
      throws IOException {
    try (content) {
      jar.putNextEntry(new JarEntry(path));
      content.transferTo(jar);
    }
  }
}
