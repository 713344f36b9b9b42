package dk.sporskifte.feeds.sender;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.way.Setting;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SenderSettingsTest {
  private final Map<String, Object> written =
      new HashMap<>(
          Map.of(
              "tenant", "korsbaek",
              "sender", "nsp",
              "cvr", "11111111",
              "feeds", "police-list, police-concern",
              "felix.fileinstall.filename", "file:/data/etc/dk.sporskifte.feed-korsbaek-nsp.cfg"));

  @Test
  void what_was_needed_until_now_is_enough() {
    SenderSettings settings = new SenderSettings(written);

    assertThat(settings.problem()).isEmpty();
    assertThat(settings.hasFolder()).isTrue();
    assertThat(settings.sender()).hasToString("korsbaek/nsp");
    assertThat(settings.sender().feeds())
        .containsExactlyInAnyOrder("police-list", "police-concern");
    assertThat(settings.source()).isEqualTo("dk.sporskifte.feed-korsbaek-nsp.cfg");
  }

  @ParameterizedTest
  @EnumSource(names = {"TENANT", "SENDER", "CVR", "FEEDS"})
  void a_missing_key_is_named_with_what_to_write(Setting missing) {
    written.remove(missing.key());

    assertThat(new SenderSettings(written).problem())
        .isEqualTo(missing.key() + " is missing; write: " + missing.meaning());
  }

  @Test
  void a_misspelled_key_is_named_with_all_there_are() {
    written.put("pollMilis", "100");

    assertThat(new SenderSettings(written).problem())
        .startsWith("pollMilis is no key; write: ")
        .contains("pollMillis");
  }

  @ParameterizedTest
  @CsvSource({
    "cvr, 1234",
    "tenant, Korsbæk",
    "pollMillis, soon",
    "folder, perhaps",
    "clientSecretHash, hemmelig",
    "clientCertificates, 0123",
    "sftpKeys, /etc/passwd",
    "uri, //hemmelig",
    "pollUri, ftp://nsp@example.dk/out",
    "pollSeconds, 0"
  })
  void a_value_that_cannot_be_used_is_named_by_its_key_and_never_quoted(String key, String value) {
    written.put(key, value);

    assertThat(new SenderSettings(written).problem())
        .startsWith(key + " cannot be used; write: ")
        .doesNotContain(value);
  }

  @ParameterizedTest
  @CsvSource({
    "receiptUri, seda:receipts, uri",
    "brokerUser, sporskifte, uri",
    "brokerPassword, x, brokerUser",
    "pollUri, sftp://nsp@example.dk:22/out, pollKey",
    "pollKey, /data/secrets/key, pollUri"
  })
  void what_is_of_no_use_alone_names_what_goes_with_it(String key, String value, String needed) {
    written.put(key, value);

    assertThat(new SenderSettings(written).problem()).contains(" goes with ").contains(needed);
  }

  @Test
  void keys_of_a_log_in_need_the_folder_it_leads_to() {
    written.put("sftpKeys", "ssh-ed25519 AAAA nsp");
    assertThat(new SenderSettings(written).problem()).isEmpty();

    written.put("folder", "false");
    assertThat(new SenderSettings(written).problem()).startsWith("folder ");
  }
}
