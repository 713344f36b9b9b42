package dk.sporskifte.feeds.police;

import static dk.sporskifte.feeds.police.Lists.line;
import static dk.sporskifte.feeds.police.Lists.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.testkit.Proves;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliceListMessagesTest {
  @Test
  void json_and_csv_of_one_message_come_to_the_same() {
    ObjectNode odd = line(3, LocalDate.of(2011, 3, 2), "CHARGED").put("coInvolved", 3);
    Lists.person(odd).put("addressProtection", true);
    ObjectNode text =
        line(4).put("narrative", "Sagde \"nej\"; gik.\nKom igen.").put("necessityNote", "Kontakt");
    ObjectNode message = message(line(1), line(2).put("role", "NOBODY"), odd, text);

    CheckedMessage json = Checking.taken(message);
    CheckedMessage csv = (CheckedMessage) Checking.check(Format.CSV, utf8(Lists.csv(message)));

    assertThat(csv.envelope()).isEqualTo(json.envelope());
    assertThat(csv.lines())
        .usingRecursiveComparison()
        .ignoringFields("line")
        .isEqualTo(json.lines());
    assertThat(json.lines()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
  void csv_is_read_in_both_encodings(String charset) {
    ObjectNode line = line(1).put("eventPlace", "Ved søen på Ærø");

    CheckedMessage taken =
        (CheckedMessage)
            Checking.check(Format.CSV, Lists.csv(message(line)).getBytes(Charset.forName(charset)));

    assertThat(taken.lines().get(0).details()).containsEntry("eventPlace", "Ved søen på Ærø");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON", "CSV"})
  void a_byte_order_mark_is_no_part_of_the_message(Format format) {
    String text =
        format == Format.CSV
            ? Lists.csv(message(line(1)))
            : new String(Lists.json(message(line(1))), StandardCharsets.UTF_8);

    assertThat(Checking.check(format, utf8("\uFEFF" + text))).isInstanceOf(CheckedMessage.class);
  }

  @Test
  void an_unknown_minor_version_is_accepted_and_an_unknown_major_one_refused() {
    assertThat(Checking.taken(message(line(1)).put("schemaVersion", "1.7")).lines()).hasSize(1);

    Flaw flaw = Checking.refused(message(line(1)).put("schemaVersion", "2.0"));
    assertThat(flaw.code()).isEqualTo(ErrorCode.SCHEMA);
    assertThat(flaw.field()).contains("schemaVersion");
  }

  @ParameterizedTest
  @CsvSource({
    "schemaVersion, E01",
    "messageId, E01",
    "sender, E01",
    "recipientMunicipality, E01",
    "createdAt, E01",
    "periodFrom, E01",
    "periodTo, E01",
    "purposeText, E01",
    "records, E01",
    "feed, E01",
    "legalBasis, E03"
  })
  @Proves("LAW-01")
  void an_envelope_without_what_it_must_say_is_refused(String field, String code) {
    ObjectNode message = message(line(1));
    message.remove(field);

    Flaw flaw = Checking.refused(message);

    assertThat(flaw.code().code()).isEqualTo(code);
    assertThat(flaw.field()).contains(field);
    assertThat(flaw.reason()).contains("(" + field + ") mangler.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RPL115_PSP", "RPL115_KSP_A", "CONSENT", "WITHIN_MUNICIPALITY", "OTHER"})
  @Proves("LAW-01")
  void a_list_for_ssp_stands_on_the_basis_for_ssp_alone(String basis) {
    Flaw flaw = Checking.refused(message(line(1)).put("legalBasis", basis));

    assertThat(flaw.code()).isEqualTo(ErrorCode.NO_LEGAL_BASIS);
  }

  @Test
  void a_message_to_another_municipality_is_refused_as_a_whole() {
    Flaw flaw = Checking.refused(message(line(1)).put("recipientMunicipality", "217"));

    assertThat(flaw.code()).isEqualTo(ErrorCode.WRONG_MUNICIPALITY);
  }

  @Test
  void a_municipality_may_be_written_with_a_leading_zero() {
    assertThat(Checking.taken(message(line(1)).put("recipientMunicipality", "0999")).lines())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"code, kbp", "cvr, 22222222"})
  void a_sender_other_than_the_one_who_delivered_is_refused(String field, String value) {
    ObjectNode message = message(line(1));
    message.withObject("/sender").put(field, value);

    assertThat(Checking.refused(message).code()).isEqualTo(ErrorCode.IDENTITY);
  }

  @Test
  void a_feed_the_sender_may_not_send_is_refused() {
    Flaw flaw = Checking.refused(message(line(1)).put("feed", "prison-notice"));

    assertThat(flaw.code()).isEqualTo(ErrorCode.IDENTITY);
  }

  @Test
  void a_message_without_lines_is_refused() {
    assertThat(Checking.refused(message()).field()).contains("records");
  }

  @Test
  void a_line_number_used_twice_refuses_the_message() {
    Flaw flaw = Checking.refused(message(line(1), line(2), line(2)));

    assertThat(flaw.code()).isEqualTo(ErrorCode.OTHER_CONTENT);
    assertThat(flaw.field()).contains("records/2/recordNo");
    assertThat(flaw.line()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "null", "1.5", "0", "-3", "99999999999", "[]"})
  void a_line_without_a_number_refuses_the_message(String number) {
    String text =
        new String(Lists.json(message(line(1))), StandardCharsets.UTF_8)
            .replace("\"recordNo\" : 1,", "\"recordNo\" : " + number + ",");

    Flaw flaw = Checking.refused(Format.JSON, text);

    assertThat(flaw.code()).isEqualTo(ErrorCode.SCHEMA);
    assertThat(flaw.field()).contains("records/0/recordNo");
  }

  @Test
  void more_than_ten_megabytes_are_refused_unread() {
    Flaw flaw = Checking.refused(Format.JSON, new byte[CheckingMessage.LIMIT + 1]);

    assertThat(flaw.code()).isEqualTo(ErrorCode.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "null",
        "{}}",
        "{\"feed\":\"police-list\"} x",
        "{\"a\":1,\"a\":2}",
        "<list/>",
        "{\"records\":[1]}",
        "{\"records\":{}}",
        "\u0000"
      })
  void what_is_no_json_message_is_refused_and_nothing_of_it_repeated(String text) {
    Flaw flaw = Checking.refused(Format.JSON, text);

    assertThat(flaw.code()).isEqualTo(ErrorCode.SCHEMA);
    assertThat(flaw.reason()).doesNotContain("list", "feed\"");
  }

  @Test
  void a_truncated_message_is_refused_wherever_it_breaks_off() {
    byte[] whole = Lists.json(message(line(1), line(2)));
    for (int length = 1; length < whole.length - 1; length++) {
      assertThat(Checking.refused(Format.JSON, Arrays.copyOf(whole, length)).code())
          .isEqualTo(ErrorCode.SCHEMA);
    }
  }

  @Test
  void other_encodings_are_refused() {
    String text = new String(Lists.json(message(line(1))), StandardCharsets.UTF_8);
    List<Charset> others =
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

    assertThat(others)
        .allSatisfy(
            charset ->
                assertThat(Checking.refused(Format.JSON, text.getBytes(charset)).reason())
                    .isEqualTo("Filen er ikke UTF-8."));
    assertThat(
            Checking.refused(
                    Format.CSV,
                    Lists.csv(message(line(1).put("eventPlace", "€5")))
                        .getBytes(Charset.forName("windows-1252")))
                .reason())
        .isEqualTo("Filen er hverken UTF-8 eller ISO-8859-1.");
  }

  @Test
  void nests_too_deep_are_refused() {
    String bomb = "[".repeat(500_000);

    assertThat(Checking.refused(Format.JSON, "{\"feed\":" + bomb).code())
        .isEqualTo(ErrorCode.SCHEMA);
    assertThat(Checking.refused(Format.JSON, "{\"records\":[{\"x\":" + bomb).code())
        .isEqualTo(ErrorCode.SCHEMA);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ";\"\n\"", "x;"})
  void a_csv_line_without_end_is_refused_before_it_fills_the_memory(String endless) {
    String text = Lists.csv(message(line(1))) + endless.repeat(3_000_000 / endless.length());

    Flaw flaw = Checking.refused(Format.CSV, text);

    assertThat(flaw.line()).contains(3L);
    assertThat(flaw.reason()).isEqualTo("Filen er ikke gyldig CSV fra denne linje.");
  }

  @Test
  void what_nobody_asked_for_is_passed_over_however_much_it_is() {
    String more = "{\"a\":[" + "\"x\",".repeat(200_000) + "0]}";
    String text =
        new String(Lists.json(message(line(1))), StandardCharsets.UTF_8)
            .replace("\"recordNo\"", "\"more\":" + more + ",\"recordNo\"");

    assertThat(Checking.check(Format.JSON, utf8(text))).isInstanceOf(CheckedMessage.class);
  }

  @Test
  void csv_columns_may_be_missing_where_the_format_lets_them() {
    String text = Lists.csv(message(line(1)));
    String without = text.replace(";eventPlace", "").replace(";Ved stationen", "");

    assertThat(Checking.check(Format.CSV, utf8(without))).isInstanceOf(CheckedMessage.class);
  }

  @Test
  void a_csv_without_a_column_of_the_envelope_is_refused() {
    String text = Lists.csv(message(line(1))).replace("messageId", "message");

    assertThat(Checking.refused(Format.CSV, text).field()).contains("messageId");
  }

  @Test
  void csv_lines_must_agree_on_the_envelope() {
    String text = Lists.csv(message(line(1), line(2), line(3)));
    int last = text.lastIndexOf("police-list");
    String other = text.substring(0, last) + text.substring(last).replace("RPL115_SSP", "CONSENT");

    Flaw flaw = Checking.refused(Format.CSV, other);

    assertThat(flaw.line()).contains(4L);
    assertThat(flaw.field()).contains("legalBasis");
  }

  @Test
  void a_csv_line_with_too_few_fields_is_set_aside_alone() {
    String text = Lists.csv(message(line(1), line(2)));
    String cut = text.substring(0, text.lastIndexOf(';')) + "\r\n";

    CheckedMessage taken = (CheckedMessage) Checking.check(Format.CSV, utf8(cut));

    assertThat(taken.lines().get(0).finding()).isEmpty();
    assertThat(taken.lines().get(1).finding().orElseThrow().reason()).startsWith("Linjen har");
  }

  @Test
  void lines_of_nothing_but_semicolons_are_no_lines() {
    String text = Lists.csv(message(line(1))) + ";;;;;;\r\n\r\n;;\r\n";

    assertThat(((CheckedMessage) Checking.check(Format.CSV, utf8(text))).lines()).hasSize(1);
  }

  @Test
  void a_quote_that_never_ends_is_refused_at_the_line_it_begins_in() {
    String text = Lists.csv(message(line(1))) + "\"police-list;1.0\n;\n";

    Flaw flaw = Checking.refused(Format.CSV, text);

    assertThat(flaw.code()).isEqualTo(ErrorCode.SCHEMA);
    assertThat(flaw.line()).contains(3L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "feed;feed\na;b", "a;b\n1;2\n"})
  void what_is_no_csv_message_is_refused(String text) {
    assertThat(Checking.refused(Format.CSV, text).code()).isEqualTo(ErrorCode.SCHEMA);
  }

  @Test
  void a_correction_names_the_message_it_corrects() {
    ObjectNode message = message(line(1)).put("correctsMessageId", Lists.messageId(7).toString());

    assertThat(Checking.taken(message).envelope().corrects())
        .isEqualTo(Optional.of(Lists.messageId(7)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
