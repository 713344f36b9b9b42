package dk.sporskifte.feeds.road;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.SyntheticPeople;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WritingReceiptTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Receipt SOME =
      new Receipt(
          Optional.of("police-list"),
          "nsp",
          Optional.of(SyntheticPeople.uuid(1)),
          5,
          2,
          1,
          List.of(
              new Receipt.Reject(3, ErrorCode.SCHEMA, List.of("role", "weapon")),
              new Receipt.Reject(4, ErrorCode.CHARGED_UNDER_15, List.of())),
          Optional.empty());
  private static final Receipt NONE =
      Receipt.refusing(
          new Sender(new TenantKey("korsbaek"), "nsp", "11111111", Set.of("police-list")),
          new Flaw(
              ErrorCode.SCHEMA,
              Optional.of(7L),
              Optional.of("records/2/recordNo"),
              "Mangler; helt."));

  @Test
  void json_tells_each_record_that_was_set_aside() throws Exception {
    assertThat(MAPPER.readTree(text(Format.JSON, SOME)))
        .isEqualTo(
            MAPPER.readTree(
                """
            {
              "feed": "police-list",
              "sender": "nsp",
              "messageId": "01900000-0000-7000-8000-000000000001",
              "status": "accepted-with-rejects",
              "sha256": "1f3a",
              "records": 5,
              "accepted": 2,
              "notKept": 1,
              "rejects": [
                { "recordNo": 3, "code": "E01", "fields": [ "role", "weapon" ] },
                { "recordNo": 4, "code": "E07", "fields": [] }
              ]
            }
            """));
  }

  @Test
  void json_tells_why_all_of_it_was_refused() throws Exception {
    assertThat(MAPPER.readTree(text(Format.JSON, NONE)))
        .isEqualTo(
            MAPPER.readTree(
                """
            {
              "sender": "nsp",
              "status": "rejected",
              "sha256": "1f3a",
              "code": "E01",
              "line": 7,
              "field": "records/2/recordNo",
              "reason": "Mangler; helt."
            }
            """));
  }

  @Test
  void csv_has_a_line_for_each_record_that_was_set_aside() {
    assertThat(text(Format.CSV, SOME).lines())
        .containsExactly(
            "feed;sender;messageId;status;records;accepted;notKept;recordNo;code;fields;line;reason;"
                + "sha256",
            "police-list;nsp;01900000-0000-7000-8000-000000000001;accepted-with-rejects;5;2;1;3;E01;"
                + "role weapon;;;1f3a",
            "police-list;nsp;01900000-0000-7000-8000-000000000001;accepted-with-rejects;5;2;1;4;E07;"
                + ";;;1f3a");
  }

  @Test
  void csv_tells_why_all_of_it_was_refused() {
    assertThat(text(Format.CSV, NONE).lines())
        .element(1)
        .isEqualTo("\"\";nsp;;rejected;0;0;0;;E01;records/2/recordNo;7;\"Mangler; helt.\";1f3a");
  }

  private static String text(Format format, Receipt receipt) {
    return new String(WritingReceipt.as(format, receipt, "1f3a"), UTF_8);
  }
}
