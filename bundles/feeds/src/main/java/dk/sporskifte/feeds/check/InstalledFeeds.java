package dk.sporskifte.feeds.check;

import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.format.XmlSchema;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The feeds that are there now. One that cannot be used disturbs no other. */
@Component(service = InstalledFeeds.class)
public final class InstalledFeeds {
  private static final Logger LOG = LoggerFactory.getLogger(InstalledFeeds.class);

  private final List<Installed> installed = new CopyOnWriteArrayList<>();

  /** A feed with its schema compiled. */
  record Installed(Feed feed, MessageSchema schema, Optional<XmlSchema> xml) {}

  @Reference(
      name = "feeds",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public void add(Feed feed) {
    try {
      installed.add(installed(feed));
      LOG.info("Feed {} is installed", feed.name());
    } catch (RuntimeException e) {
      LOG.error("Feed {} cannot be used", feed.getClass().getName(), e);
    }
  }

  public void remove(Feed feed) {
    if (installed.removeIf(i -> i.feed() == feed)) {
      LOG.info("Feed {} is gone", feed.name());
    }
  }

  private static Installed installed(Feed feed) {
    return new Installed(
        feed,
        new MessageSchema(feed.schema()),
        feed.xmlSchema().map(xml -> new XmlSchema(xml, PublishedFiles.COMMON)));
  }

  List<Feed> all() {
    return installed.stream().map(Installed::feed).toList();
  }

  public List<String> names() {
    return all().stream().map(Feed::name).sorted().toList();
  }

  public boolean has(String name) {
    return installed.stream().anyMatch(i -> i.feed().name().equals(name));
  }

  /**
   * @throws FeedNotInstalledException when there is none of that name
   */
  Installed named(String name) {
    return installed.stream()
        .filter(i -> i.feed().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new FeedNotInstalledException(name));
  }
}
