package dk.sporskifte.feeds.folder;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.road.FeedContext;
import dk.sporskifte.feeds.road.MayBeRefused;
import dk.sporskifte.feeds.road.MessageRoute;
import dk.sporskifte.feeds.road.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.FileComponent;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.component.file.GenericFileConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The watched folder of one tenant and sender. */
public final class SenderFolder extends RouteBuilder implements HealthPart, MayBeRefused {
  private static final Logger LOG = LoggerFactory.getLogger(SenderFolder.class);
  private static final int FILES_AT_A_TIME = 200;

  private final Sender sender;
  private final long pollMillis;
  private final DropFolder folder;
  private final InstalledFeeds feeds;
  private final TakingFile taking;
  private final FolderPoll poll;

  public SenderFolder(
      Path root, Sender sender, long pollMillis, TenantDirectory tenants, InstalledFeeds feeds) {
    this.sender = sender;
    this.pollMillis = pollMillis;
    this.folder = new DropFolder(root);
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
        // While one message is stored the next is checked.
        .threads()
        .executorService(takers())
        .process(taking::pickUp)
        .to(MessageRoute.ENDPOINT)
        .process(taking::settle);
  }

  @Override
  public boolean refused(String why) {
    poll.refused(why);
    return false;
  }

  @Override
  public List<Health> health() {
    return sender.feeds().stream().sorted().map(this::health).toList();
  }

  private Health health(String feed) {
    String problem = feeds.has(feed) ? poll.problem() : "the feed is not installed";
    return new Health("feed", sender + "/" + feed, problem.isEmpty(), poll.isSettled(), problem);
  }

  private ExecutorService takers() {
    return getContext()
        .getRegistry()
        .lookupByNameAndType(FeedContext.TAKERS, ExecutorService.class);
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
    endpoint.setGreedy(true);
    endpoint.setInitialDelay(pollMillis);
    endpoint.setDelay(pollMillis);
    endpoint.setScheduledExecutorService(
        getContext()
            .getRegistry()
            .lookupByNameAndType(FeedContext.POLLERS, ScheduledExecutorService.class));
    return endpoint;
  }
}
