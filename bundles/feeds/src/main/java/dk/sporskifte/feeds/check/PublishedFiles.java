package dk.sporskifte.feeds.check;

import dk.sporskifte.casework.api.port.FeedSchemas;
import dk.sporskifte.feeds.Feed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schemas of the feeds that are there now: the very files the code validates with. */
@Component(service = FeedSchemas.class)
public final class PublishedFiles implements FeedSchemas {
  /** What the schemas of all feeds refer to, by file name. */
  static final Map<String, URL> COMMON =
      named(
          Stream.of(
                  "envelope-1.schema.json",
                  "envelope-1.xsd",
                  "person-1.schema.json",
                  "person-1.xsd",
                  "receipt-1.xsd")
              .map(PublishedSchemas::common));

  private final InstalledFeeds feeds;

  @Activate
  public PublishedFiles(@Reference InstalledFeeds feeds) {
    this.feeds = feeds;
  }

  @Override
  public List<String> names() {
    return all().keySet().stream().sorted().toList();
  }

  @Override
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(all().get(name)).map(PublishedFiles::read);
  }

  private Map<String, URL> all() {
    Map<String, URL> all = new LinkedHashMap<>(COMMON);
    all.putAll(named(feeds.all().stream().flatMap(PublishedFiles::files)));
    return all;
  }

  private static Stream<URL> files(Feed feed) {
    return Stream.concat(Stream.of(feed.schema()), feed.xmlSchema().stream());
  }

  private static Map<String, URL> named(Stream<URL> files) {
    Map<String, URL> named = new LinkedHashMap<>();
    files.forEach(
        url -> named.put(url.getPath().substring(url.getPath().lastIndexOf('/') + 1), url));
    return named;
  }

  private static byte[] read(URL url) {
    try (var in = url.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
