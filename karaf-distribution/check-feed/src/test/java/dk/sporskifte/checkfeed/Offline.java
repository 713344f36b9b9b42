package dk.sporskifte.checkfeed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.check.Checked;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.Rejection;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The checks as the road runs them, for a municipality like many. */
final class Offline {
  static final WayOfWorking MUNICIPALITY =
      Neutral.municipality(Optional.of(new MunicipalityCode("999")));

  private static final CheckingMessage CHECKING = new CheckingMessage(CheckFeed.installed());

  private Offline() {}

  static Checked check(String feed, Format format, byte[] content) {
    Sender sender = new Sender(new TenantKey("korsbaek"), "nsp", "11111111", Set.of(feed));
    return CHECKING.check(MUNICIPALITY, sender, format, content);
  }

  static Checked check(Format format, ObjectNode message) {
    return check(message.path("feed").asText(), format, Written.as(format, message));
  }

  static CheckedMessage taken(Format format, ObjectNode message) {
    return (CheckedMessage) check(format, message);
  }

  static Flaw refused(Format format, ObjectNode message) {
    return ((Rejection) check(format, message)).flaw();
  }

  static Flaw refused(String feed, String xml) {
    return ((Rejection) check(feed, Format.XML, xml.getBytes(StandardCharsets.UTF_8))).flaw();
  }
}
