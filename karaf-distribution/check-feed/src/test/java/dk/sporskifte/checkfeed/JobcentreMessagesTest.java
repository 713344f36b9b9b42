package dk.sporskifte.checkfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.Finding;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a job centre may not tell, and on whose consent it tells the rest. */
class JobcentreMessagesTest {
  private static final Sample STATUS = Sample.JOBCENTRE_STATUS;

  @ParameterizedTest
  @EnumSource(Format.class)
  @Proves("LAW-09")
  void income_and_health_are_dropped_unread_and_the_sender_learns_of_it(Format format) {
    ObjectNode line = STATUS.line(1).put("income", "SECRETSUM").put("diagnosis", "SECRETWORD");

    CheckedRecord set = only(format, line);

    Finding finding = set.finding().orElseThrow();
    assertThat(finding.code()).isEqualTo(ErrorCode.SCHEMA);
    assertThat(finding.fields()).containsExactlyInAnyOrder("income", "diagnosis");
    assertThat(finding.reason()).contains("må ikke sendes").doesNotContain("SECRET");
    assertThat(set.details().keySet()).doesNotContain("income", "diagnosis");
    assertThat(set.details().values()).noneMatch(value -> value.contains("SECRET"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  @Proves("LAW-09")
  void a_consent_that_is_not_referred_to_carries_nothing(Format format) {
    ObjectNode line = STATUS.line(1);
    line.remove("consentRef");

    CheckedRecord set = only(format, line);

    assertThat(set.finding().orElseThrow().code()).isEqualTo(ErrorCode.NO_LEGAL_BASIS);
    assertThat(set.finding().orElseThrow().fields()).containsExactly("consentRef");
    assertThat(set.details()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CONSENT, 2008-03-02, true",
    "CONSENT, 2008-03-03, false",
    "CUSTODY_HOLDER_CONSENT, 2008-03-03, true",
    "CUSTODY_HOLDER_CONSENT, 2008-03-02, false"
  })
  @Proves("LAW-09")
  void an_adult_consents_and_for_a_child_the_holder_of_custody(
      String basis, LocalDate born, boolean passes) {
    ObjectNode message = STATUS.message(STATUS.line(1, born)).put("legalBasis", basis);

    CheckedRecord line = Offline.taken(Format.JSON, message).lines().get(0);

    assertThat(line.finding().isEmpty()).isEqualTo(passes);
    assertThat(line.details().isEmpty()).isEqualTo(!passes);
  }

  private static CheckedRecord only(Format format, ObjectNode line) {
    return Offline.taken(format, STATUS.message(line)).lines().get(0);
  }
}
