package dk.sporskifte.itests.municipality;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.tenants.koge.Koge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.ops4j.pax.tinybundles.TinyBundle;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.osgi.framework.Constants;

/**
 * A bundle that offers one of these municipalities. It packs Køge's own classes too, on which they
 * build.
 */
public record MunicipalityBundle(
    String symbolicName, String version, Class<? extends Municipality> offers) {
  private static final String COMPONENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s">
        <service><provide interface="%2$s"/></service>
        <implementation class="%1$s"/>
      </scr:component>
      """;

  /** Køge's bundle with another version of its way of working. */
  public static MunicipalityBundle koge(String bundleVersion) {
    return new MunicipalityBundle("dk.sporskifte.tenants.koge", bundleVersion, KogeOtherwise.class);
  }

  /** Puts it there in one step, so that nobody sees half of it. */
  public Path writeTo(Path file) {
    try (InputStream bundle = build()) {
      Path unfinished = Files.createTempFile(Path.of("target"), "bundle", ".jar");
      Files.copy(bundle, unfinished, StandardCopyOption.REPLACE_EXISTING);
      return Files.move(unfinished, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream build() throws IOException {
    TinyBundle bundle =
        TinyBundles.bundle()
            .addClass(offers)
            .addResource("OSGI-INF/municipality.xml", component())
            .setHeader(Constants.BUNDLE_MANIFESTVERSION, "2")
            .setHeader(Constants.BUNDLE_SYMBOLICNAME, symbolicName)
            .setHeader(Constants.BUNDLE_VERSION, version)
            .setHeader(
                Constants.IMPORT_PACKAGE,
                "dk.sporskifte.model;version=\"[0.1,1)\","
                    + "dk.sporskifte.municipality.spi;version=\"[0.1,1)\"")
            .setHeader(
                Constants.REQUIRE_CAPABILITY,
                "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"")
            .setHeader("Service-Component", "OSGI-INF/municipality.xml");
    Path jar = Path.of(Koge.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (FileSystem koge = FileSystems.newFileSystem(jar)) {
      for (Path file : classesOf(koge)) {
        bundle.addResource(
            file.toString().substring(1), new ByteArrayInputStream(Files.readAllBytes(file)));
      }
    }
    return bundle.build(TinyBundles.rawBuilder());
  }

  private static List<Path> classesOf(FileSystem jar) throws IOException {
    try (Stream<Path> files = Files.walk(jar.getPath("/dk"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private InputStream component() {
    return new ByteArrayInputStream(
        COMPONENT
            .formatted(offers.getName(), Municipality.class.getName())
            .getBytes(StandardCharsets.UTF_8));
  }
}
