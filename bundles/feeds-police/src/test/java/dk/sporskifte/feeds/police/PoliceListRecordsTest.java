package dk.sporskifte.feeds.police;

import static dk.sporskifte.feeds.police.Lists.line;
import static dk.sporskifte.feeds.police.Lists.message;
import static dk.sporskifte.feeds.police.Lists.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.Finding;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliceListRecordsTest {
  @Test
  void a_good_line_is_taken_with_its_fields_in_the_order_of_the_format() {
    ObjectNode line =
        line(1, LocalDate.of(2010, 5, 20), "CHARGED")
            .put("offenceShortCode", "SHOPLIFTING")
            .put("offenceCode", "13")
            .put("coInvolved", 2)
            .put("weapon", "no")
            .put("narrative", "Set med to andre.\nLøb.")
            .put("necessityNote", "Nødvendigt for at planlægge kontakt.")
            .put("unknownToUs", "stays in the raw message");

    CheckedRecord taken = Checking.only(line);

    assertThat(taken.finding()).isEmpty();
    assertThat(taken.person().cpr()).isPresent();
    assertThat(taken.details().keySet())
        .containsExactly(
            "reportNo",
            "policeDistrict",
            "eventAt",
            "eventPlace",
            "role",
            "offenceCode",
            "offenceShortCode",
            "weapon",
            "coInvolved",
            "narrative",
            "necessityNote");
    assertThat(taken.details())
        .containsEntry("coInvolved", "2")
        .containsEntry("narrative", "Set med to andre.\nLøb.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reportNo", "policeDistrict", "eventAt", "role"})
  void a_line_without_what_it_must_say_is_set_aside_and_the_others_are_taken(String field) {
    ObjectNode broken = line(2);
    broken.remove(field);

    CheckedMessage taken = Checking.taken(message(line(1), broken, line(3)));

    assertThat(taken.lines())
        .extracting(l -> l.finding().isPresent())
        .containsExactly(false, true, false);
    Finding finding = taken.lines().get(1).finding().orElseThrow();
    assertThat(finding.code()).isEqualTo(ErrorCode.SCHEMA);
    assertThat(finding.fields()).contains(field);
    assertThat(finding.reason()).contains("(" + field + ") mangler.");
  }

  @ParameterizedTest
  @CsvSource({
    "role, ACCUSED, har en værdi, der ikke kendes",
    "eventAt, 01-03-2026, har en forkert form",
    "eventAt, 2026-02-30, har en forkert form",
    "offenceCode, 123, har en forkert form",
    "weapon, maybe, har en værdi, der ikke kendes",
    "childAuthorityNotified, i går, har en forkert form"
  })
  void a_value_outside_the_format_is_named_but_not_repeated(
      String field, String value, String problem) {
    Finding finding = Checking.only(line(1).put(field, value)).finding().orElseThrow();

    assertThat(finding.code()).isEqualTo(ErrorCode.SCHEMA);
    assertThat(finding.fields()).containsExactly(field);
    assertThat(finding.reason()).contains(problem).doesNotContain(value);
  }

  @Test
  void a_list_or_an_object_in_the_place_of_text_is_set_aside() {
    ObjectNode list = line(1);
    list.putArray("eventPlace").add("here").add("there");
    ObjectNode object = line(1);
    object.putObject("eventPlace").put("at", "here");

    assertThat(Checking.only(list).finding().orElseThrow().fields()).containsExactly("eventPlace");
    assertThat(Checking.only(object).finding().orElseThrow().fields())
        .containsExactly("eventPlace");
  }

  @Test
  void a_person_who_is_no_object_is_set_aside() {
    Finding finding = Checking.only(line(1).put("person", "Freja")).finding().orElseThrow();

    assertThat(finding.code()).isEqualTo(ErrorCode.NOT_IDENTIFIABLE);
  }

  @Test
  void every_problem_of_a_line_is_told_at_once() {
    ObjectNode line = line(1).put("weapon", "maybe").put("gangLink", "perhaps");
    line.remove("reportNo");

    Finding finding = Checking.only(line).finding().orElseThrow();

    assertThat(finding.fields()).containsExactlyInAnyOrder("reportNo", "weapon", "gangLink");
  }

  @Test
  @Proves("LAW-01")
  void a_narrative_without_its_necessity_is_set_aside_and_not_kept() {
    CheckedRecord set = Checking.only(line(1).put("narrative", "Noget om hjemmet."));

    assertThat(set.finding().orElseThrow().fields()).containsExactly("necessityNote");
    assertThat(set.details()).doesNotContainKey("narrative");
  }

  @Test
  void characters_that_are_no_text_are_set_aside_and_made_harmless() {
    CheckedRecord set = Checking.only(line(1).put("eventPlace", "sto\u0000p"));

    assertThat(set.finding().orElseThrow().code()).isEqualTo(ErrorCode.SCHEMA);
    assertThat(set.details()).containsEntry("eventPlace", "sto\uFFFDp");
  }

  @Test
  void nobody_can_be_found_by_a_name_without_a_birth_date() {
    ObjectNode line = line(1);
    person(line).remove("cpr");
    person(line).remove("birthDate");

    Finding finding = Checking.only(line).finding().orElseThrow();

    assertThat(finding.code()).isEqualTo(ErrorCode.NOT_IDENTIFIABLE);
    assertThat(finding.fields()).containsExactly("person");
  }

  @Test
  void name_and_birth_date_are_enough_without_a_cpr_number() {
    ObjectNode line = line(1);
    person(line).remove("cpr");

    assertThat(Checking.only(line).finding()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "3102091234", "15066X4000"})
  void a_number_that_is_no_cpr_number_identifies_nobody(String number) {
    ObjectNode line = line(1);
    person(line).put("cpr", number);

    CheckedRecord set = Checking.only(line);

    assertThat(set.finding().orElseThrow().code()).isEqualTo(ErrorCode.NOT_IDENTIFIABLE);
    assertThat(set.person().cpr()).isEmpty();
    assertThat(set.person().familyName()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7506094000", "900609-4000"})
  void a_replacement_number_is_no_number_and_says_nothing_against_name_and_birth_date(
      String number) {
    ObjectNode line = line(1);
    person(line).put("cpr", number);

    CheckedRecord taken = Checking.only(line);

    assertThat(taken.finding()).isEmpty();
    assertThat(taken.person().cpr()).isEmpty();
    assertThat(taken.person().born()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"familyName", "givenName", "birthDate"})
  void a_replacement_number_identifies_nobody_by_itself(String missing) {
    ObjectNode line = line(1);
    person(line).put("cpr", "7506094000").remove(missing);

    Finding finding = Checking.only(line).finding().orElseThrow();

    assertThat(finding.code()).isEqualTo(ErrorCode.NOT_IDENTIFIABLE);
    assertThat(finding.reason()).contains("erstatningsnummer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9206094000", "9102094000", "7513094000"})
  void a_number_with_a_day_that_is_none_is_no_replacement_number(String number) {
    ObjectNode line = line(1);
    person(line).put("cpr", number);

    assertThat(Checking.only(line).finding().orElseThrow().reason()).contains("ikke gyldigt");
  }

  @Test
  void a_cpr_number_that_says_another_birth_date_identifies_nobody() {
    ObjectNode line = line(1);
    person(line).put("birthDate", "2008-06-15");

    assertThat(Checking.only(line).finding().orElseThrow().code())
        .isEqualTo(ErrorCode.NOT_IDENTIFIABLE);
  }

  @Test
  @Proves("LAW-26")
  void a_protected_address_is_not_taken_along() {
    ObjectNode line = line(1);
    person(line).put("addressProtection", true).put("address", "Prøvesporet 1");

    assertThat(Checking.only(line).person().address()).isEmpty();
  }

  @Test
  void somebody_who_lives_elsewhere_is_set_aside_with_no_word_of_what_happened() {
    ObjectNode line = line(1, LocalDate.of(2009, 6, 15), "CHARGED");
    person(line).put("homeMunicipality", "0101");

    CheckedRecord set = Checking.only(line);

    assertThat(set.finding().orElseThrow().code()).isEqualTo(ErrorCode.WRONG_MUNICIPALITY);
    assertThat(set.details()).isEmpty();
  }

  @Test
  void an_adult_outside_every_programme_is_set_aside_with_no_word_of_what_happened() {
    CheckedRecord set = Checking.only(line(1, LocalDate.of(2008, 3, 2), "CHARGED"));

    assertThat(set.finding().orElseThrow().code()).isEqualTo(ErrorCode.OUTSIDE_TARGET_GROUP);
    assertThat(set.details()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2008-03-03, MET", "2020-08-01, CONCERN", "2016-03-01, SUSPECTED_UNDER_15"})
  void age_never_rejects_a_child(LocalDate born, String role) {
    assertThat(Checking.only(line(1, born, role)).finding()).isEmpty();
  }

  @Test
  @Proves("LAW-15")
  void charged_the_day_before_the_fifteenth_birthday_is_proposed_as_suspected() {
    CheckedRecord set = Checking.only(line(1, LocalDate.of(2011, 3, 2), "CHARGED"));

    assertThat(set.finding().orElseThrow().code()).isEqualTo(ErrorCode.CHARGED_UNDER_15);
    assertThat(set.details())
        .containsEntry("role", "CHARGED")
        .containsEntry("proposedRole", "SUSPECTED_UNDER_15");
  }

  @Test
  @Proves("LAW-15")
  void charged_on_the_fifteenth_birthday_is_charged() {
    assertThat(Checking.only(line(1, LocalDate.of(2011, 3, 1), "CHARGED")).finding()).isEmpty();
  }

  @Test
  @Proves("LAW-15")
  void the_day_of_the_event_is_the_day_in_denmark() {
    ObjectNode line = line(1, LocalDate.of(2011, 3, 2), "CHARGED");

    assertThat(Checking.only(line.put("eventAt", "2026-03-01T23:30:00Z")).finding()).isEmpty();
    assertThat(Checking.only(line.put("eventAt", "2026-03-01T22:30:00Z")).finding()).isPresent();
    assertThat(Checking.only(line.put("eventAt", "2026-03-01")).finding()).isPresent();
  }

  @Test
  @Proves("LAW-15")
  void suspected_under_15_is_set_aside_from_the_fifteenth_birthday_on() {
    ObjectNode line = line(1, LocalDate.of(2011, 3, 1), "SUSPECTED_UNDER_15");

    assertThat(Checking.only(line).finding().orElseThrow().code()).isEqualTo(ErrorCode.SCHEMA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VICTIM", "WITNESS", "TRAFFIC_PARTY"})
  void who_did_nothing_is_dropped_and_counted_when_adult_on_the_day(String role) {
    CheckedMessage taken =
        Checking.taken(message(line(1, LocalDate.of(2008, 3, 1), role), line(2)));

    assertThat(taken.lines()).extracting(CheckedRecord::recordNo).containsExactly(2);
    assertThat(taken.dropped()).isEqualTo(1);
    assertThat(taken.records()).isEqualTo(2);
  }

  @Test
  void a_dropped_line_is_dropped_even_if_it_breaks_the_format() {
    ObjectNode broken = line(1, LocalDate.of(1990, 3, 3), "VICTIM").put("weapon", "maybe");

    assertThat(Checking.taken(message(broken)).lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VICTIM", "WITNESS", "TRAFFIC_PARTY"})
  @Proves("LAW-10")
  void a_child_who_did_nothing_is_shown_once_with_what_a_notification_needs(String role) {
    CheckedRecord shown =
        Checking.only(
            line(1, LocalDate.of(2008, 3, 2), role)
                .put("childAuthorityNotified", "2026-03-02")
                .put("offenceShortCode", "THREATS"));

    assertThat(shown.finding()).isEmpty();
    assertThat(shown.details().keySet())
        .containsExactly("eventAt", "role", "childAuthorityNotified");
  }
}
