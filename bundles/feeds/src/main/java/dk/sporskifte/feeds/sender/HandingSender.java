package dk.sporskifte.feeds.sender;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.check.FeedNotInstalledException;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.feeds.road.Delivery;
import dk.sporskifte.feeds.road.HandingOver;
import dk.sporskifte.feeds.road.Receipt;
import dk.sporskifte.feeds.road.WritingReceipt;
import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Hands over what a way in brought. */
record HandingSender(Sender sender, Path root, SenderSettings settings, HandingOver road)
    implements ConfiguredSender {
  @Override
  public TenantKey tenant() {
    return sender.tenant();
  }

  @Override
  public String code() {
    return sender.code();
  }

  @Override
  public Set<String> feeds() {
    return sender.feeds();
  }

  @Override
  public Path folder() {
    return root.resolve(sender.tenant().value()).resolve(sender.code());
  }

  @Override
  public Optional<String> setting(Setting key) {
    return settings.get(key);
  }

  @Override
  public Answer deliver(String way, Optional<String> feed, String name, byte[] content) {
    Delivery delivery =
        new Delivery(way, feed.map(this::only).orElse(sender), Format.of(name, content), content);
    Receipt receipt = handOver(delivery);
    return new Answer(
        receipt.status(),
        receipt.flaw().map(flaw -> flaw.code().code()),
        delivery.format().ending(),
        WritingReceipt.as(delivery.format(), receipt, delivery.contentHash()));
  }

  private Receipt handOver(Delivery delivery) {
    try {
      return road.handOver(delivery);
    } catch (FeedNotInstalledException e) {
      throw new StoreUnavailableException("the feed is not installed", e);
    }
  }

  private Sender only(String feed) {
    return new Sender(sender.tenant(), sender.code(), sender.cvr(), Set.of(feed));
  }

  /** For logs: {@code helsingor/nsp}. */
  @Override
  public String toString() {
    return sender.toString();
  }
}
