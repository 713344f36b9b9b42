package dk.sporskifte.feeds.sender;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.KnownSenders;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.endpoint.Brokers;
import dk.sporskifte.feeds.endpoint.ConsumedUri;
import dk.sporskifte.feeds.folder.SenderFolder;
import dk.sporskifte.feeds.road.FeedContext;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One for each {@code etc/dk.sporskifte.feed-TENANT-SENDER.cfg}. What can be used becomes services:
 * the sender for ways in of other bundles, routes for those inside; what cannot is told by
 * readiness with key and cure.
 */
@Component(
    configurationPid = "dk.sporskifte.feed",
    configurationPolicy = ConfigurationPolicy.REQUIRE,
    immediate = true,
    service = HealthPart.class)
public final class SenderConfiguration implements HealthPart {
  private static final Logger LOG = LoggerFactory.getLogger(SenderConfiguration.class);
  private static final String POLL_MILLIS = "1000";

  private final SenderSettings settings;
  private final List<ServiceRegistration<?>> services = new ArrayList<>();
  private Runnable forgetting = () -> {};

  @Activate
  public SenderConfiguration(
      BundleContext context,
      Map<String, Object> properties,
      @Reference TenantDirectory tenants,
      @Reference InstalledFeeds feeds,
      @Reference Brokers brokers,
      @Reference FeedContext road,
      @Reference KnownSenders known) {
    settings = new SenderSettings(properties);
    if (!settings.problem().isEmpty()) {
      LOG.error("{} cannot be used: {}", settings.source(), settings.problem());
      return;
    }
    Path root = Path.of(context.getProperty("karaf.base"), "feeds");
    Sender sender = settings.sender();
    known.add(sender);
    forgetting = () -> known.remove(sender);
    ConfiguredSender configured = new HandingSender(sender, root, settings, road);
    services.add(
        context.registerService(
            ConfiguredSender.class,
            configured,
            new Hashtable<>(Map.of("tenant", sender.tenant().value(), "sender", sender.code()))));
    if (settings.hasFolder()) {
      long millis = Long.parseLong(settings.get(Setting.POLL_MILLIS).orElse(POLL_MILLIS));
      route(context, new SenderFolder(configured.folder(), sender, millis, tenants, feeds));
    }
    settings
        .get(Setting.URI)
        .ifPresent(uri -> route(context, new ConsumedUri(configured, sender, uri, brokers, road)));
  }

  @Deactivate
  void remove() {
    services.forEach(ServiceRegistration::unregister);
    forgetting.run();
  }

  @Override
  public List<Health> health() {
    return settings.problem().isEmpty()
        ? List.of()
        : List.of(new Health("configuration", settings.source(), false, true, settings.problem()));
  }

  private void route(BundleContext context, RouteBuilder route) {
    services.add(
        context.registerService(
            new String[] {RouteBuilder.class.getName(), HealthPart.class.getName()}, route, null));
  }
}
