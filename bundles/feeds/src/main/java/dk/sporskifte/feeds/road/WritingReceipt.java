package dk.sporskifte.feeds.road;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a receipt in the format its message came in. */
public final class WritingReceipt {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setRecordSeparator('\n')
          .setHeader(
              "feed",
              "sender",
              "messageId",
              "status",
              "records",
              "accepted",
              "notKept",
              "recordNo",
              "code",
              "fields",
              "line",
              "reason",
              "sha256")
          .get();

  private WritingReceipt() {}

  /**
   * @param sha256 of the file, hex: by it the sender knows which one it was
   */
  public static byte[] as(Format format, Receipt receipt, String sha256) {
    String text =
        switch (format) {
          case JSON -> json(receipt, sha256);
          case CSV -> csv(receipt, sha256);
          case XML -> XmlReceipt.of(receipt, sha256);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String json(Receipt receipt, String sha256) {
    ObjectNode root = MAPPER.createObjectNode();
    receipt.feed().ifPresent(feed -> root.put("feed", feed));
    root.put("sender", receipt.sender());
    receipt.messageId().ifPresent(id -> root.put("messageId", id.toString()));
    root.put("status", receipt.status());
    root.put("sha256", sha256);
    receipt.flaw().ifPresent(flaw -> put(root, flaw));
    if (!receipt.isRejected()) {
      root.put("records", receipt.records());
      root.put("accepted", receipt.accepted());
      root.put("notKept", receipt.notKept());
      for (Receipt.Reject reject : receipt.rejects()) {
        ObjectNode node = root.withArray("rejects").addObject();
        node.put("recordNo", reject.recordNo()).put("code", reject.code().code());
        reject.fields().forEach(node.withArray("fields")::add);
      }
    }
    try {
      return MAPPER.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }

  private static void put(ObjectNode root, Flaw flaw) {
    root.put("code", flaw.code().code());
    flaw.line().ifPresent(line -> root.put("line", line));
    flaw.field().ifPresent(field -> root.put("field", field));
    root.put("reason", flaw.reason());
  }

  /** A line for each reject; one line where there is none. */
  private static String csv(Receipt receipt, String sha256) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
      if (receipt.rejects().isEmpty()) {
        print(
            printer, receipt, "", receipt.flaw().map(f -> f.code().code()).orElse(""), "", sha256);
      }
      for (Receipt.Reject reject : receipt.rejects()) {
        print(
            printer,
            receipt,
            reject.recordNo(),
            reject.code().code(),
            String.join(" ", reject.fields()),
            sha256);
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
    return text.toString();
  }

  private static void print(
      CSVPrinter printer,
      Receipt receipt,
      Object recordNo,
      String code,
      String fields,
      String sha256)
      throws IOException {
    Optional<Flaw> flaw = receipt.flaw();
    printer.printRecord(
        receipt.feed().orElse(""),
        receipt.sender(),
        receipt.messageId().map(UUID::toString).orElse(""),
        receipt.status(),
        receipt.records(),
        receipt.accepted(),
        receipt.notKept(),
        recordNo,
        code,
        flaw.flatMap(Flaw::field).orElse(fields),
        flaw.flatMap(Flaw::line).map(String::valueOf).orElse(""),
        flaw.map(Flaw::reason).orElse(""),
        sha256);
  }
}
