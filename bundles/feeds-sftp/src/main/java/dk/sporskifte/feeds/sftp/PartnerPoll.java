package dk.sporskifte.feeds.sftp;

import dk.sporskifte.casework.api.port.Leases;
import dk.sporskifte.casework.api.port.Leases.Lease;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into one partner's folder, when it is this node's turn. A file is removed there only after
 * it is stored, and only while the turn lasts: whoever is late leaves it to the node that has taken
 * over, where storing it again changes nothing.
 */
final class PartnerPoll {
  /** Longer than a look takes; so long a folder waits when a node dies. */
  static final Duration TURN = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(PartnerPoll.class);
  private static final String WAY = "sftp";
  private static final int HASH_IN_NAME = 8;

  private final ConfiguredSender sender;
  private final PartnerServer server;
  private final Leases leases;
  private final UUID node;
  private final Clock clock;
  private Optional<Lease> lease = Optional.empty();
  private volatile String problem = "not looked at yet";

  PartnerPoll(
      ConfiguredSender sender, PartnerServer server, Leases leases, UUID node, Clock clock) {
    this.sender = sender;
    this.server = server;
    this.leases = leases;
    this.node = node;
    this.clock = clock;
  }

  /** For operators; empty when all is well. */
  String problem() {
    return problem;
  }

  /** Once; whatever fails is tried again the next time. */
  void look() {
    String before = problem;
    try {
      problem = hasTurn() ? taken() : "";
    } catch (TenantClosedException | UnknownTenantException e) {
      problem = "the tenant is not open";
    } catch (StoreUnavailableException e) {
      problem = "nothing can be stored";
    } catch (IOException | RuntimeException e) {
      problem =
          "the partner's folder cannot be read (%s); look at pollUri, pollKey and pollHostKey"
              .formatted(e.getClass().getSimpleName());
    }
    if (!problem.isEmpty() && !problem.equals(before)) {
      LOG.warn("{}: {}", sender, problem);
    }
  }

  private String taken() throws IOException {
    int failed = 0;
    String last = "";
    try (PartnerFolder folder = server.open()) {
      for (String name : folder.complete()) {
        try {
          if (!settled(folder, name)) {
            return "";
          }
        } catch (TenantClosedException | StoreUnavailableException e) {
          throw e;
        } catch (IOException | RuntimeException e) {
          failed++;
          last = e.getClass().getSimpleName();
        }
      }
    }
    return failed == 0 ? "" : "files that wait for another try: " + failed + " (" + last + ")";
  }

  /** False when another node has taken over. */
  private boolean settled(PartnerFolder folder, String name) throws IOException {
    if (!hasTurn()) {
      return false;
    }
    byte[] content = folder.read(name, ConfiguredSender.ENOUGH);
    Answer answer = sender.deliver(WAY, Optional.empty(), name, content);
    if (!keepsTurn()) {
      LOG.warn("{}: another node has taken over; a file is left to it", sender);
      return false;
    }
    Optional<String> receipts = sender.setting(Setting.POLL_RECEIPTS);
    if (receipts.isPresent()) {
      folder.write(
          "%s/%s.%s.receipt.%s".formatted(receipts.get(), name, mark(content), answer.ending()),
          answer.receipt());
    }
    folder.remove(name);
    return true;
  }

  private boolean hasTurn() {
    if (!keepsTurn()) {
      lease = leases.take(sender.tenant(), "poll-" + sender.code(), node, clock.instant(), TURN);
    }
    return lease.isPresent();
  }

  private boolean keepsTurn() {
    lease = lease.filter(l -> leases.keep(sender.tenant(), l, clock.instant(), TURN));
    return lease.isPresent();
  }

  /** Two files under one name have receipts of their own. */
  private static String mark(byte[] content) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
          .substring(0, HASH_IN_NAME);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
