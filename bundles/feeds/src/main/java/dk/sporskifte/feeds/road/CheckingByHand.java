package dk.sporskifte.feeds.road;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.CheckingFeedMessage;
import dk.sporskifte.casework.api.port.KnownConsents;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.feeds.check.Checked;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.FeedNotInstalledException;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.KnownSenders;
import dk.sporskifte.feeds.check.Rejection;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.model.InboxLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The same road for what people bring: a file uploaded, a message tried again. */
@Component
public final class CheckingByHand implements CheckingFeedMessage {
  private final CheckingMessage checking;
  private final KnownSenders senders;
  private final ReceivingDelivery receiving;
  private final KnownConsents consents;

  @Activate
  public CheckingByHand(
      @Reference InstalledFeeds feeds,
      @Reference KnownSenders senders,
      @Reference ReceivingDelivery receiving,
      @Reference KnownConsents consents) {
    this.checking = new CheckingMessage(feeds);
    this.senders = senders;
    this.receiving = receiving;
    this.consents = consents;
  }

  @Override
  public List<FeedsOverview.Sender> senders(Tenant tenant) {
    return senders.of(tenant.key()).stream()
        .map(s -> new FeedsOverview.Sender(s.code(), s.feeds().stream().sorted().toList()))
        .toList();
  }

  @Override
  public Optional<Verdict> check(Tenant tenant, String sender, byte[] content) {
    return by(
        tenant,
        sender,
        known ->
            verdict(
                checking.check(
                    tenant.wayOfWorking(),
                    new ConsentsOnRecord(consents, tenant),
                    known,
                    format(content),
                    content)));
  }

  @Override
  public Optional<Verdict> receive(Tenant tenant, String sender, String way, byte[] content) {
    return by(
        tenant,
        sender,
        known -> {
          ReceivingDelivery.Received received =
              receiving.receive(new Delivery(way, known, format(content), content));
          return received
              .receipt()
              .flaw()
              .map(CheckingByHand::refused)
              .orElseGet(() -> verdict(received.checked()));
        });
  }

  private Optional<Verdict> by(Tenant tenant, String sender, Function<Sender, Verdict> work) {
    try {
      return senders.named(tenant.key(), sender).map(work);
    } catch (FeedNotInstalledException e) {
      return Optional.empty();
    }
  }

  private static Format format(byte[] content) {
    return Format.of("", content);
  }

  private static Verdict verdict(Checked checked) {
    return checked instanceof CheckedMessage message
        ? new Verdict(
            Optional.empty(),
            message.records(),
            message.lines().stream().map(CheckingByHand::line).toList())
        : refused(((Rejection) checked).flaw());
  }

  private static Verdict refused(Flaw flaw) {
    return new Verdict(
        Optional.of(new InboxLine.Problem(flaw.code().code(), flaw.reason())), 0, List.of());
  }

  private static Line line(CheckedRecord checked) {
    return new Line(
        checked.recordNo(),
        checked.details(),
        checked.finding().map(f -> new InboxLine.Problem(f.code().code(), f.reason())));
  }
}
