package dk.sporskifte.feeds.sftp;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.port.Leases;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the folders of all partners who have one, one after the other. */
@Component(immediate = true, service = HealthPart.class)
public final class PartnerPolls implements HealthPart {
  private static final Logger LOG = LoggerFactory.getLogger(PartnerPolls.class);
  private static final String EVERY_SECONDS = "60";

  private final Leases leases;
  private final Clock clock;
  private final UUID node;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "feeds-partner-folders");
            made.setDaemon(true);
            return made;
          });
  private final Map<ConfiguredSender, Polled> polled = new ConcurrentHashMap<>();
  private final Map<ConfiguredSender, String> refused = new ConcurrentHashMap<>();

  @Activate
  public PartnerPolls(@Reference Leases leases, @Reference Clock clock, @Reference Ids ids) {
    this.leases = leases;
    this.clock = clock;
    this.node = ids.next();
  }

  private record Polled(PartnerPoll poll, PartnerServer server, ScheduledFuture<?> looks) {}

  @Reference(
      name = "senders",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public void add(ConfiguredSender sender) {
    if (sender.setting(Setting.POLL_URI).isEmpty()) {
      return;
    }
    try {
      PartnerServer server = new PartnerServer(sender);
      PartnerPoll poll = new PartnerPoll(sender, server, leases, node, clock);
      long seconds = Long.parseLong(sender.setting(Setting.POLL_SECONDS).orElse(EVERY_SECONDS));
      polled.put(
          sender,
          new Polled(
              poll,
              server,
              thread.scheduleWithFixedDelay(poll::look, 1, seconds, TimeUnit.SECONDS)));
      LOG.info("The partner's folder of {} is looked into", sender);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      refused.put(
          sender,
          "pollUri or pollHostKey cannot be used (%s); write an address and a key as ssh-keyscan"
                  .formatted(e.getClass().getSimpleName())
              + " prints it");
    }
  }

  public void remove(ConfiguredSender sender) {
    refused.remove(sender);
    Polled gone = polled.remove(sender);
    if (gone != null) {
      gone.looks().cancel(false);
      gone.server().close();
    }
  }

  @Deactivate
  void stop() {
    thread.shutdownNow();
    polled.values().forEach(gone -> gone.server().close());
  }

  @Override
  public List<Health> health() {
    List<Health> health = new ArrayList<>();
    polled.forEach(
        (sender, p) ->
            health.add(
                new Health(
                    "feed",
                    sender + "/partner-folder",
                    p.poll().problem().isEmpty(),
                    true,
                    p.poll().problem())));
    refused.forEach(
        (sender, why) ->
            health.add(new Health("configuration", sender.toString(), false, true, why)));
    return health;
  }
}
