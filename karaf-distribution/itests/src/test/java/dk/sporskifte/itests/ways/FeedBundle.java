package dk.sporskifte.itests.ways;

import dk.sporskifte.feeds.Feed;
import dk.sporskifte.itest.support.Karaf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.osgi.framework.Constants;

/** The bundle of {@link SchoolNotice}, dropped into and taken out of a platform that runs. */
record FeedBundle(Karaf karaf) {
  private static final String COMPONENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s">
        <service><provide interface="%2$s"/></service>
        <implementation class="%1$s"/>
      </scr:component>
      """
          .formatted(SchoolNotice.class.getName(), Feed.class.getName());

  void drop() {
    try (InputStream bundle = build()) {
      Path unfinished = Files.createTempFile(Path.of("target"), "feed", ".jar");
      Files.copy(bundle, unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.createDirectories(jar().getParent());
      Files.move(unfinished, jar(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void takeOut() {
    try {
      Files.deleteIfExists(jar());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path jar() {
    return karaf.data().toAbsolutePath().resolve("deploy/school-notice.jar");
  }

  private static InputStream build() {
    String folder = SchoolNotice.class.getPackageName().replace('.', '/') + "/";
    return TinyBundles.bundle()
        .addClass(SchoolNotice.class)
        .addResource(
            folder + SchoolNotice.SCHEMA,
            SchoolNotice.class.getResourceAsStream(SchoolNotice.SCHEMA))
        .addResource(
            "OSGI-INF/feed.xml",
            new ByteArrayInputStream(COMPONENT.getBytes(StandardCharsets.UTF_8)))
        .setHeader(Constants.BUNDLE_MANIFESTVERSION, "2")
        .setHeader(Constants.BUNDLE_SYMBOLICNAME, "dk.sporskifte.itests.school")
        .setHeader(Constants.BUNDLE_VERSION, "1.0.0")
        .setHeader(Constants.IMPORT_PACKAGE, "dk.sporskifte.feeds;version=\"[0.1,1)\"")
        .setHeader(
            Constants.REQUIRE_CAPABILITY,
            "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"")
        .setHeader("Service-Component", "OSGI-INF/feed.xml")
        .build(TinyBundles.rawBuilder());
  }
}
