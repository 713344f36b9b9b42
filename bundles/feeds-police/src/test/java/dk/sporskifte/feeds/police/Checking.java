package dk.sporskifte.feeds.police;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.check.Checked;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.Rejection;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.WaysOfWorking;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The checks as the road runs them, for Korsbæk and its sender NSP. */
final class Checking {
  static final Sender NSP =
      new Sender(new TenantKey("korsbaek"), "nsp", "11111111", Set.of("police-list"));

  private static final CheckingMessage CHECKING = new CheckingMessage(installed());

  private Checking() {}

  static InstalledFeeds installed() {
    InstalledFeeds feeds = new InstalledFeeds();
    feeds.add(new PoliceList());
    return feeds;
  }

  static Checked check(Format format, byte[] content) {
    return CHECKING.check(WaysOfWorking.small(), NSP, format, content);
  }

  static CheckedMessage taken(ObjectNode message) {
    return (CheckedMessage) check(Format.JSON, Lists.json(message));
  }

  static CheckedRecord only(ObjectNode line) {
    return taken(Lists.message(line)).lines().get(0);
  }

  static Flaw refused(ObjectNode message) {
    return refused(Format.JSON, Lists.json(message));
  }

  static Flaw refused(Format format, byte[] content) {
    return ((Rejection) check(format, content)).flaw();
  }

  static Flaw refused(Format format, String content) {
    return refused(format, content.getBytes(StandardCharsets.UTF_8));
  }
}
