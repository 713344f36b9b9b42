package dk.sporskifte.checkfeed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.check.MessageSchema;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.feeds.format.Unreadable;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a message says it is from and to: offline there is no transport to vouch for anybody, so it
 * is believed.
 */
record Stated(String code, String cvr, String recipient) {
  private static final Stated NOTHING = new Stated("", "", "");

  static Stated in(Format format, byte[] content) {
    try {
      ObjectNode envelope = format.read(content, MessageSchema.ENVELOPE).envelope();
      return new Stated(
          envelope.at("/sender/code").asText(),
          envelope.at("/sender/cvr").asText(),
          envelope.path("recipientMunicipality").asText());
    } catch (Unreadable e) {
      return NOTHING;
    }
  }

  /** Anybody, where it says nobody who could be: the checks will tell. */
  Sender sender(Set<String> feeds) {
    TenantKey tenant = new TenantKey("offline");
    try {
      return new Sender(tenant, code, cvr, feeds);
    } catch (IllegalArgumentException e) {
      return new Sender(tenant, "nobody", "00000000", feeds);
    }
  }

  /** Empty where it names none that could be. */
  Optional<MunicipalityCode> municipality() {
    try {
      return Optional.of(new MunicipalityCode(recipient));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
