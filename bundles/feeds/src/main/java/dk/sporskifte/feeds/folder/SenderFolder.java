package dk.sporskifte.feeds.folder;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.road.FeedContext;
import dk.sporskifte.feeds.road.MayBeRefused;
import dk.sporskifte.feeds.road.MessageRoute;
import dk.sporskifte.model.TenantKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.FileComponent;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.component.file.GenericFileConfiguration;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The watched folder of one tenant and sender; one for each configuration. */
@Component(
    configurationPid = "dk.sporskifte.feed",
    configurationPolicy = ConfigurationPolicy.REQUIRE,
    service = {RouteBuilder.class, HealthPart.class})
public final class SenderFolder extends RouteBuilder implements HealthPart, MayBeRefused {
  private static final Logger LOG = LoggerFactory.getLogger(SenderFolder.class);
  private static final int FILES_AT_A_TIME = 50;

  private final Sender sender;
  private final long pollMillis;
  private final DropFolder folder;
  private final InstalledFeeds feeds;
  private final TakingFile taking;
  private final FolderPoll poll;

  @interface Configuration {
    String tenant() default "";

    /** Code of the sender: its folder, and {@code sender.code} of its messages. */
    String sender() default "";

    String cvr() default "";

    /** Names of the feeds it may send, with commas between. */
    String feeds() default "";

    long pollMillis() default 1000;
  }

  @Activate
  public SenderFolder(
      BundleContext context,
      Configuration configuration,
      @Reference TenantDirectory tenants,
      @Reference InstalledFeeds feeds) {
    this(
        Path.of(context.getProperty("karaf.base"), "feeds"),
        new Sender(
            new TenantKey(configuration.tenant()),
            configuration.sender(),
            configuration.cvr(),
            names(configuration.feeds())),
        configuration.pollMillis(),
        tenants,
        feeds);
  }

  public SenderFolder(
      Path root, Sender sender, long pollMillis, TenantDirectory tenants, InstalledFeeds feeds) {
    this.sender = sender;
    this.pollMillis = pollMillis;
    this.folder = new DropFolder(root.resolve(sender.tenant().value()).resolve(sender.code()));
    this.feeds = feeds;
    Waiting waiting = new Waiting(System::nanoTime);
    this.taking = new TakingFile(sender, folder, waiting);
    this.poll = new FolderPoll(sender, folder, tenants, waiting);
  }

  @Override
  public void configure() throws Exception {
    folder.open();
    LOG.info("The folder of {} is watched", sender);
    onException(Exception.class).handled(true).process(taking::leave);
    from(endpoint())
        .routeId("folder-" + sender)
        .process(taking::pickUp)
        .to(MessageRoute.ENDPOINT)
        .process(taking::settle);
  }

  @Override
  public void refused(String why) {
    poll.refused(why);
  }

  @Override
  public List<Health> health() {
    return sender.feeds().stream().sorted().map(this::health).toList();
  }

  private Health health(String feed) {
    String problem = feeds.has(feed) ? poll.problem() : "the feed is not installed";
    return new Health("feed", sender + "/" + feed, problem.isEmpty(), poll.isSettled(), problem);
  }

  /** Built piece by piece: no path of a file system needs to fit into a URI. */
  private FileEndpoint endpoint() {
    GenericFileConfiguration place = new GenericFileConfiguration();
    place.setDirectory(folder.in().toString());
    FileEndpoint endpoint =
        new FileEndpoint("file:" + sender, getContext().getComponent("file", FileComponent.class));
    endpoint.setConfiguration(place);
    endpoint.setFile(folder.in().toFile());
    endpoint.setAutoCreate(false);
    endpoint.setNoop(true);
    endpoint.setIdempotent(false);
    endpoint.setDoneFileName("${file:name}" + FileName.MARKER);
    endpoint.setFilter(poll);
    endpoint.setPollStrategy(poll);
    endpoint.setMaxMessagesPerPoll(FILES_AT_A_TIME);
    endpoint.setInitialDelay(pollMillis);
    endpoint.setDelay(pollMillis);
    endpoint.setScheduledExecutorService(
        getContext()
            .getRegistry()
            .lookupByNameAndType(FeedContext.POLLERS, ScheduledExecutorService.class));
    return endpoint;
  }

  private static Set<String> names(String list) {
    return Stream.of(list.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
