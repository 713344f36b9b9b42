package dk.sporskifte.feeds.road;

import dk.sporskifte.feeds.format.Flaw;
import java.util.Optional;
import java.util.UUID;

/** A receipt as {@code receipt-1.xsd} has it. */
final class XmlReceipt {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
          .append("<receipt xmlns=\"https://sporskifte.example/feeds/v1\">\n");

  private XmlReceipt() {}

  static String of(Receipt receipt, String sha256) {
    XmlReceipt xml = new XmlReceipt();
    xml.element("feed", receipt.feed());
    xml.element("sender", receipt.sender());
    xml.element("messageId", receipt.messageId().map(UUID::toString));
    xml.element("status", receipt.status());
    xml.element("sha256", sha256);
    receipt.flaw().ifPresentOrElse(xml::flaw, () -> xml.records(receipt));
    return xml.text.append("</receipt>\n").toString();
  }

  private void flaw(Flaw flaw) {
    element("code", flaw.code().code());
    element("line", flaw.line().map(String::valueOf));
    element("field", flaw.field());
    element("reason", flaw.reason());
  }

  private void records(Receipt receipt) {
    element("records", String.valueOf(receipt.records()));
    element("accepted", String.valueOf(receipt.accepted()));
    element("notKept", String.valueOf(receipt.notKept()));
    for (Receipt.Reject reject : receipt.rejects()) {
      text.append("  <reject>\n");
      element("recordNo", String.valueOf(reject.recordNo()));
      element("code", reject.code().code());
      reject.fields().forEach(field -> element("field", field));
      text.append("  </reject>\n");
    }
  }

  private void element(String name, Optional<String> value) {
    value.ifPresent(there -> element(name, there));
  }

  private void element(String name, String value) {
    text.append("  <").append(name).append('>');
    text.append(value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    text.append("</").append(name).append(">\n");
  }
}
