package dk.sporskifte.feeds.folder;

import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.road.Waiting;
import dk.sporskifte.feeds.road.WithoutMessage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the folder only while what is found there could be stored. */
final class FolderPoll implements PollingConsumerPollStrategy, GenericFileFilter<File> {
  private static final Logger LOG = LoggerFactory.getLogger(FolderPoll.class);

  /** Two threads look into all folders: one with ten thousand files must not keep either. */
  private static final long TURN = Duration.ofSeconds(5).toNanos();

  private final Sender sender;
  private final DropFolder folder;
  private final TenantDirectory tenants;
  private final Waiting waiting;
  private volatile String problem = "not looked at yet";
  private volatile boolean settled;
  private boolean foundSome;
  private long turnBegan;

  FolderPoll(Sender sender, DropFolder folder, TenantDirectory tenants, Waiting waiting) {
    this.sender = sender;
    this.folder = folder;
    this.tenants = tenants;
    this.waiting = waiting;
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    settled = true;
    boolean open =
        tenants
            .status(sender.tenant())
            .filter(status -> status.state() == TenantStatus.State.OPEN)
            .isPresent();
    problem = open ? "" : "the tenant is not open";
    return open && waiting.mayTakeAny() && isItsTurn();
  }

  @Override
  public boolean accept(GenericFile<File> file) {
    Path path = folder.in().resolve(file.getFileNameOnly());
    boolean fileOrLink =
        Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(path);
    return fileOrLink && waiting.mayTake(file.getFileNameOnly());
  }

  @Override
  public void commit(Consumer consumer, Endpoint endpoint, int files) {
    foundSome = files > 0;
    waiting.forgetFilesUnless(
        name -> Files.exists(folder.in().resolve(name), LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int tries, Exception cause) {
    if (problem.isEmpty()) {
      LOG.error("The folder of {} cannot be read", sender, WithoutMessage.of(cause));
    }
    problem = "the folder cannot be read";
    return false;
  }

  /** While files are found the folder is looked into again at once, until its turn is over. */
  private boolean isItsTurn() {
    long now = System.nanoTime();
    if (!foundSome) {
      turnBegan = now;
    }
    boolean over = now - turnBegan > TURN;
    foundSome &= !over;
    return !over;
  }

  /** Nobody will look. */
  void refused(String why) {
    problem = "not watched: " + why;
    settled = true;
  }

  /** Whether it is known how the folder is. */
  boolean isSettled() {
    return settled;
  }

  /** For operators; empty when all is well. */
  String problem() {
    return Stream.of(problem.isEmpty() ? waiting.reason() : problem, room())
        .filter(told -> !told.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** A sender who cannot write here tells nobody, and a receipt that cannot be written waits. */
  private String room() {
    return folder.hasRoom() ? "" : "no room is left on the disk of the folder: make room";
  }
}
