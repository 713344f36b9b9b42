package dk.sporskifte.feeds.road;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.ReceivingFeedMessage;
import dk.sporskifte.casework.api.ReceivingFeedMessage.Reception;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.port.KnownConsents;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantSecrets;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.Checked;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.Envelope;
import dk.sporskifte.feeds.check.Finding;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.Rejection;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks a delivery, hands it over and answers with the receipt. May be called again with the same
 * delivery after any failure: the effect is one, the receipt the same.
 */
@Component(service = ReceivingDelivery.class)
public final class ReceivingDelivery {
  private static final Logger LOG = LoggerFactory.getLogger(ReceivingDelivery.class);

  /** What is not even ours to keep: only that it came. */
  private static final Set<ErrorCode> WITHOUT_CONTENT =
      Set.of(ErrorCode.WRONG_MUNICIPALITY, ErrorCode.TOO_LARGE);

  private static final byte[] NOTHING = {};

  /** Messages of one sender that are stored at the same time. */
  private static final int AT_ONCE = 2;

  /** Lines that are stored by one statement. */
  private static final int BATCH = 1000;

  private final CheckingMessage checking;
  private final TenantDirectory tenants;
  private final TenantSecrets secrets;
  private final ReceivingFeedMessage inbox;
  private final KnownConsents consents;
  private final Clock clock;
  private final Ids ids;
  private final Map<Sender, Semaphore> turns = new ConcurrentHashMap<>();

  @Activate
  public ReceivingDelivery(
      @Reference InstalledFeeds feeds,
      @Reference TenantDirectory tenants,
      @Reference TenantSecrets secrets,
      @Reference ReceivingFeedMessage inbox,
      @Reference KnownConsents consents,
      @Reference Clock clock,
      @Reference Ids ids) {
    this.checking = new CheckingMessage(feeds);
    this.tenants = tenants;
    this.secrets = secrets;
    this.inbox = inbox;
    this.consents = consents;
    this.clock = clock;
    this.ids = ids;
  }

  /** What the checks said of a delivery, and what its sender is told. */
  record Received(Checked checked, Receipt receipt) {}

  /**
   * @throws RuntimeException when it cannot be stored now; nothing was changed, or all of it
   */
  Received receive(Delivery delivery) {
    Tenant tenant = tenants.open(delivery.sender().tenant());
    Checked checked = checked(tenant, delivery);
    Receipt receipt =
        checked instanceof CheckedMessage message
            ? take(tenant, delivery, message)
            : refuse(tenant, delivery, (Rejection) checked);
    return new Received(checked, receipt);
  }

  private Checked checked(Tenant tenant, Delivery delivery) {
    return delivery
        .refused()
        .<Checked>map(flaw -> new Rejection(Optional.empty(), Optional.empty(), flaw))
        .orElseGet(
            () ->
                checking.check(
                    tenant.wayOfWorking(),
                    new ConsentsOnRecord(consents, tenant),
                    delivery.sender(),
                    delivery.format(),
                    delivery.content()));
  }

  private Receipt take(Tenant tenant, Delivery delivery, CheckedMessage checked) {
    Envelope envelope = checked.envelope();
    Receipt receipt = Receipt.of(checked);
    FeedMessage message =
        new FeedMessage(
            new FeedMessageId(ids.next()),
            envelope.feed(),
            envelope.senderCode(),
            envelope.messageId(),
            delivery.contentHash(),
            envelope.corrects(),
            envelope.legalBasis(),
            envelope.purpose(),
            checked.records(),
            receipt.rejects().size(),
            clock.instant());
    RawMessage raw = raw(tenant, delivery, delivery.content());
    Reception reception =
        inItsTurn(
            delivery.sender(), () -> inbox.receive(tenant, message, raw, lines(message, checked)));
    if (reception == Reception.OTHER_CONTENT) {
      Flaw flaw =
          Flaw.atField(
              ErrorCode.OTHER_CONTENT,
              "messageId",
              "Afsenderen har før sendt en meddelelse med samme id og andet indhold.");
      return refuse(
          tenant,
          delivery,
          new Rejection(Optional.of(envelope.feed()), Optional.of(envelope.messageId()), flaw));
    }
    LOG.info(
        "Message {} of {}: {}, {} records, {} accepted, {} set aside, {} not kept ({})",
        envelope.messageId(),
        delivery.sender(),
        receipt.status(),
        receipt.records(),
        receipt.accepted(),
        receipt.rejects().size(),
        receipt.notKept(),
        reception);
    return receipt;
  }

  /** A sender with much to say takes no more of the tenant's connections; here it waits without. */
  private Reception inItsTurn(Sender sender, Supplier<Reception> storing) {
    Semaphore turn = turns.computeIfAbsent(sender, s -> new Semaphore(AT_ONCE, true));
    turn.acquireUninterruptibly();
    try {
      return storing.get();
    } finally {
      turn.release();
    }
  }

  private ReceivingFeedMessage.Lines lines(FeedMessage message, CheckedMessage checked) {
    return batch -> checked.inBatches(BATCH, some -> batch.accept(lastFirst(message, some)));
  }

  /**
   * In the order of the index by which lines are listed, and their ids too: it is filled from one
   * end.
   */
  private List<InboxLine> lastFirst(FeedMessage message, List<CheckedRecord> records) {
    return IntStream.rangeClosed(1, records.size())
        .mapToObj(i -> line(message, records.get(records.size() - i)))
        .toList();
  }

  private InboxLine line(FeedMessage message, CheckedRecord checked) {
    return new InboxLine(
        new InboxLineId(ids.next()),
        message.id(),
        message.feed(),
        message.sender(),
        checked.recordNo(),
        checked.person(),
        checked.details(),
        checked.routing(),
        checked.finding().isPresent() ? InboxLine.State.QUARANTINED : InboxLine.State.NEW,
        Optional.empty(),
        checked.finding().map(ReceivingDelivery::problem),
        Optional.empty(),
        Optional.empty(),
        message.receivedAt(),
        1);
  }

  private static InboxLine.Problem problem(Finding finding) {
    return new InboxLine.Problem(finding.code().code(), finding.reason());
  }

  private Receipt refuse(Tenant tenant, Delivery delivery, Rejection rejection) {
    Flaw flaw = rejection.flaw();
    Reception reception =
        inbox.quarantine(
            tenant,
            id(delivery),
            rejection.feed().orElse("unknown"),
            delivery.sender().code(),
            delivery.contentHash(),
            raw(
                tenant,
                delivery,
                WITHOUT_CONTENT.contains(flaw.code()) ? NOTHING : delivery.content()),
            flaw.code().code(),
            flaw.reason());
    LOG.warn(
        "A message of {} is refused: {} at line {}, field {} ({})",
        delivery.sender(),
        flaw.code().code(),
        flaw.line().map(String::valueOf).orElse("-"),
        flaw.field().orElse("-"),
        reception);
    return Receipt.of(delivery.sender(), rejection);
  }

  private RawMessage raw(Tenant tenant, Delivery delivery, byte[] kept) {
    return new RawMessage(
        delivery.way(),
        delivery.content().length,
        kept.length == 0 ? NOTHING : secrets.encrypt(tenant.key(), kept));
  }

  /**
   * Always the same for the same content of the same sender, so that it is set aside once however
   * often it comes.
   */
  private static UUID id(Delivery delivery) {
    ByteBuffer hash = ByteBuffer.wrap(delivery.sha256WithSender());
    long custom = hash.getLong() & ~0xF000L | 0x8000L;
    long variant = hash.getLong() >>> 2 | 0x8000_0000_0000_0000L;
    return new UUID(custom, variant);
  }
}
