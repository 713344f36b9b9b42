package dk.sporskifte.checkfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.check.Checked;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.Rejection;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every feed in every format. */
class EveryFormatTest {
  static Stream<Arguments> feedsAndFormats() {
    return Stream.of(Sample.values())
        .flatMap(s -> Stream.of(Format.values()).map(f -> Arguments.of(s, f)));
  }

  @ParameterizedTest
  @MethodSource("feedsAndFormats")
  void a_good_message_is_taken(Sample sample, Format format) {
    CheckedMessage taken = Offline.taken(format, sample.message(sample.line(1), sample.line(2)));

    assertThat(taken.lines()).extracting(CheckedRecord::finding).allMatch(f -> f.isEmpty());
    assertThat(taken.lines()).extracting(CheckedRecord::recordNo).containsExactly(1, 2);
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void a_message_comes_to_the_same_in_all_formats(Sample sample) {
    ObjectNode broken = sample.line(2);
    broken.remove(broken.has("eventType") ? "eventType" : "policeDistrict");
    ObjectNode nobody = sample.line(3);
    Sample.person(nobody).remove(List.of("cpr", "birthDate"));
    ObjectNode message = sample.message(sample.line(1), broken, nobody);

    CheckedMessage json = Offline.taken(Format.JSON, message);

    for (Format other : List.of(Format.CSV, Format.XML)) {
      CheckedMessage taken = Offline.taken(other, message);
      assertThat(taken.envelope()).isEqualTo(json.envelope());
      assertThat(taken.lines())
          .usingRecursiveComparison()
          .ignoringFields("line")
          .isEqualTo(json.lines());
    }
    assertThat(json.lines())
        .extracting(l -> l.finding().isPresent())
        .containsExactly(false, true, true);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(Sample.values())
        .flatMap(
            s ->
                Stream.of(Format.values())
                    .flatMap(
                        f ->
                            Stream.of(
                                Arguments.of(s, f, "E01", without(s, "purposeText")),
                                Arguments.of(s, f, "E01", message(s).put("schemaVersion", "2.0")),
                                Arguments.of(s, f, "E01", without(s, "createdAt")),
                                Arguments.of(
                                    s, f, "E02", message(s).put("recipientMunicipality", "101")),
                                Arguments.of(s, f, "E03", without(s, "legalBasis")),
                                Arguments.of(s, f, "E03", message(s).put("legalBasis", "RSL_11C")),
                                Arguments.of(s, f, "E06", s.message(s.line(1), s.line(1))),
                                Arguments.of(s, f, "E09", fromAnother(s)))));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  @Proves("LAW-01")
  void a_message_is_refused_with_its_code(
      Sample sample, Format format, String code, ObjectNode message) {
    assertThat(Offline.refused(format, message).code().code()).isEqualTo(code);
  }

  static Stream<Arguments> rejects() {
    return Stream.of(Sample.values())
        .flatMap(
            s ->
                Stream.of(Format.values())
                    .flatMap(
                        f ->
                            Stream.of(
                                Arguments.of(s, f, "E01", "person/sex", odd(s)),
                                Arguments.of(s, f, "E02", "person/homeMunicipality", elsewhere(s)),
                                Arguments.of(s, f, "E04", "person", unnamed(s)),
                                Arguments.of(
                                    s, f, "E05", "", s.line(1, LocalDate.of(1970, 5, 4))))));
  }

  @ParameterizedTest
  @MethodSource("rejects")
  void a_record_is_set_aside_with_its_code_and_field_and_the_others_are_taken(
      Sample sample, Format format, String code, String field, ObjectNode line) {
    CheckedMessage taken = Offline.taken(format, sample.message(line, sample.line(2)));

    var finding = taken.lines().get(0).finding().orElseThrow();
    assertThat(finding.code().code()).isEqualTo(code);
    assertThat(finding.fields()).isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    assertThat(taken.lines().get(1).finding()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  @Proves("LAW-15")
  void charged_under_15_is_set_aside_in_every_format(Format format) {
    ObjectNode line = Sample.POLICE_LIST.line(1, LocalDate.of(2011, 3, 2)).put("role", "CHARGED");

    assertThat(
            Offline.taken(format, Sample.POLICE_LIST.message(line))
                .lines()
                .get(0)
                .finding()
                .orElseThrow()
                .code()
                .code())
        .isEqualTo("E07");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void what_is_larger_than_10_mb_is_refused(Format format) {
    byte[] large = new byte[CheckingMessage.LIMIT + 1];

    Flaw flaw = ((Rejection) Offline.check("police-list", format, large)).flaw();

    assertThat(flaw.code().code()).isEqualTo("E08");
  }

  @ParameterizedTest
  @MethodSource("feedsAndFormats")
  void a_message_that_corrects_another_and_has_no_records_withdraws_it(
      Sample sample, Format format) {
    ObjectNode withdrawal =
        sample.message().put("correctsMessageId", SyntheticPeople.uuid(7).toString());

    CheckedMessage taken = Offline.taken(format, withdrawal);

    assertThat(taken.records()).isZero();
    assertThat(taken.envelope().corrects()).contains(SyntheticPeople.uuid(7));
  }

  @ParameterizedTest
  @MethodSource("feedsAndFormats")
  void a_message_without_records_that_corrects_none_is_refused(Sample sample, Format format) {
    Flaw flaw = Offline.refused(format, sample.message());

    assertThat(flaw.code().code()).isEqualTo("E01");
    assertThat(flaw.field()).contains("records");
  }

  @ParameterizedTest
  @MethodSource("feedsAndFormats")
  void a_message_cut_off_anywhere_is_refused_and_breaks_nothing(Sample sample, Format format) {
    byte[] whole = Written.as(format, sample.message(sample.line(1), sample.line(2)));
    for (int length = 0; length < whole.length - 2; length += 13) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (format == Format.CSV) {
        assertThatCode(() -> Offline.check(sample.feed, format, cut)).doesNotThrowAnyException();
      } else {
        assertThat(Offline.check(sample.feed, format, cut)).isInstanceOf(Rejection.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("feedsAndFormats")
  void a_message_with_any_byte_turned_breaks_nothing(Sample sample, Format format) {
    byte[] whole = Written.as(format, sample.message(sample.line(1)));
    for (byte other : new byte[] {0, '<', '"', '{', ';', '&', (byte) 0xC3, '\n'}) {
      for (int i = 0; i < whole.length; i += 7) {
        byte[] turned = whole.clone();
        turned[i] = other;
        assertThatCode(() -> Offline.check(sample.feed, format, turned)).doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("feedsAndFormats")
  void a_field_without_end_is_set_aside_or_refused_and_breaks_nothing(
      Sample sample, Format format) {
    for (int length : new int[] {90_000, 150_000, 250_000}) {
      ObjectNode line = sample.line(1);
      Sample.person(line).put("address", "x".repeat(length));
      line.put("unknownToUs", "y".repeat(length));

      Checked checked = Offline.check(format, sample.message(line));

      assertThat(
              checked instanceof Rejection
                  || ((CheckedMessage) checked).lines().get(0).finding().isPresent())
          .isTrue();
    }
  }

  @Test
  void every_code_of_the_receipts_is_provoked() {
    Stream<Object> codes =
        Stream.concat(refusals(), rejects()).map(arguments -> arguments.get()[2]);

    assertThat(Stream.concat(codes, Stream.of("E07", "E08")))
        .contains("E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09");
  }

  private static ObjectNode message(Sample sample) {
    return sample.message(sample.line(1));
  }

  private static ObjectNode without(Sample sample, String field) {
    ObjectNode message = message(sample);
    message.remove(field);
    return message;
  }

  private static ObjectNode fromAnother(Sample sample) {
    ObjectNode message = message(sample);
    message.withObject("/sender").put("cvr", "22222222");
    return message;
  }

  private static ObjectNode odd(Sample sample) {
    ObjectNode line = sample.line(1);
    ObjectNode person = Sample.person(line);
    person.remove("addressProtection");
    person.put("sex", "UNKNOWN");
    return line;
  }

  private static ObjectNode elsewhere(Sample sample) {
    ObjectNode line = sample.line(1);
    Sample.person(line).put("homeMunicipality", "101");
    return line;
  }

  private static ObjectNode unnamed(Sample sample) {
    ObjectNode line = sample.line(1);
    Sample.person(line).remove(List.of("cpr", "birthDate"));
    return line;
  }
}
