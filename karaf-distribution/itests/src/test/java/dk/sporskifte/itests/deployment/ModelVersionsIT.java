package dk.sporskifte.itests.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.client.Staff.Member;
import dk.sporskifte.itests.municipality.ContradictoryMunicipality;
import dk.sporskifte.itests.municipality.KogeLater;
import dk.sporskifte.itests.municipality.MunicipalityBundle;
import dk.sporskifte.itests.path.Young;
import dk.sporskifte.model.Person;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.testkit.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Another version of Køge is compared, put in force and taken back; what was decided stays
 * readable.
 */
@ExtendWith(KarafExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
@Order(42)
class ModelVersionsIT {
  private static final Duration SOON = Duration.ofSeconds(15);

  private final Karaf karaf;
  private final Member caseworker;
  private final Member administrator;
  private final Person young = Young.aged(16);
  private final String before;
  private String number;
  private String due;

  ModelVersionsIT(Karaf karaf) {
    this.karaf = karaf;
    Staff staff = new Staff(karaf, "koge");
    caseworker = staff.seated("CASEWORKER", "mandagsgruppen", "socialforvaltning", "Asta Mosevang");
    administrator = staff.with("ADMINISTRATOR", "Kaj Klitmose");
    before = inForce();
  }

  @Test
  @Order(1)
  void a_new_version_is_compared_by_case_number_and_changes_nothing() {
    Answer referred = refer();
    number = referred.text("/file/number");
    due = referred.text("/file/takeUpDue");

    String told = karaf.console().run("ssp:model-compare koge " + jar("later", KogeLater.class));

    assertThat(told)
        .contains("version " + KogeLater.VERSION + " beside version " + before)
        .contains(number + "  DEADLINE")
        .doesNotContain(young.familyName(), young.cpr().orElseThrow().value());
    assertThat(inForce()).isEqualTo(before);
    assertThat(caseFile(referred).text("/file/takeUpDue")).isEqualTo(due);
  }

  @Test
  @Order(2)
  void an_administrator_compares_with_what_the_operator_laid_ready() throws IOException {
    Path laid = karaf.data().resolve("models/koge/later.jar");
    Files.copy(jar("laid", KogeLater.class), laid);
    try {
      assertThat(administrator.get("administration/model-candidates").with(200).list("/items"))
          .extracting(item -> item.path("file").asText())
          .contains("later.jar", "opened/" + before + ".jar");

      Answer compared = compare(administrator, "later.jar").with(200);
      assertThat(compared.text("/then")).isEqualTo(KogeLater.VERSION);
      assertThat(compared.list("/differences"))
          .extracting(d -> d.path("caseNumber").asText() + " " + d.path("aspect").asText())
          .contains(number + " DEADLINE");
      compare(administrator, "../../etc/users.properties").refused(422, "model-unusable");
      compare(caseworker, "later.jar").refused(403, "not-allowed");
    } finally {
      Files.delete(laid);
    }
  }

  @Test
  @Order(3)
  void one_that_contradicts_itself_is_not_put_in_force() {
    String told =
        karaf
            .console()
            .run("ssp:model-switch koge " + jar("wrong", ContradictoryMunicipality.class));

    assertThat(told).contains("must have a forum: add one");
    assertThat(inForce()).isEqualTo(before);
  }

  @Test
  @Order(4)
  @Proves("KOG-19")
  void a_version_is_put_in_force_and_taken_back_and_each_stays_readable() {
    String told = karaf.console().run("ssp:model-switch koge " + jar("later", KogeLater.class));
    try {
      assertThat(told).contains("works by version " + KogeLater.VERSION + " now");
      assertThat(inForce()).isEqualTo(KogeLater.VERSION);
      assertThat(takeUp(KogeLater.VERSION)).isEqualTo(KogeLater.STATEMENT);
      assertThat(takeUp(before)).isNotEqualTo(KogeLater.STATEMENT);
      assertThat(versions()).contains(before, KogeLater.VERSION);
    } finally {
      told = karaf.console().run("ssp:model-back koge");
    }
    assertThat(told).contains("works by version " + before + " again");
    assertThat(inForce()).isEqualTo(before);
    assertThat(takeUp(KogeLater.VERSION)).isEqualTo(KogeLater.STATEMENT);
  }

  @Test
  @Order(5)
  void where_a_bundle_was_refused_one_goes_back_to_the_version_that_was_last() {
    Operator operator = new Operator(karaf);
    operator.updateKogeTo(jar("refused", ContradictoryMunicipality.class));
    Waiting.until(
        "Køge to be closed", SOON, () -> caseworker.get("way-of-working").status() == 503);

    assertThat(karaf.console().run("ssp:model-back koge"))
        .contains("works by version " + before + " again");
    assertThat(inForce()).isEqualTo(before);
  }

  private Answer refer() {
    return caseworker
        .post(
            "referrals",
            Json.object(
                "person",
                Young.told(young),
                "channel",
                "PHONE",
                "receivedOn",
                Dates.today().toString(),
                "referrer",
                Json.object("kind", "CITIZEN", "name", "En nabo", "wishesToPresent", false),
                "text",
                "Hænger ud ved havnen"))
        .with(201);
  }

  private Answer caseFile(Answer referred) {
    return caseworker.get("cases/" + referred.text("/file/id")).with(200);
  }

  private static Answer compare(Member member, String file) {
    return member.post("administration/model-compare", Json.object("file", file));
  }

  private String inForce() {
    return caseworker.get("way-of-working").with(200).text("/version");
  }

  private Iterable<String> versions() {
    return caseworker
        .get("way-of-working/versions")
        .with(200)
        .list("/items")
        .map(v -> v.path("version").asText())
        .toList();
  }

  private String takeUp(String version) {
    return caseworker
        .get("way-of-working/versions/" + version)
        .with(200)
        .list("/rules")
        .filter(rule -> rule.path("kind").asText().equals("takeUp"))
        .map((JsonNode rule) -> rule.path("statement").asText())
        .findFirst()
        .orElseThrow();
  }

  private static Path jar(String name, Class<? extends Municipality> offers) {
    return new MunicipalityBundle("dk.sporskifte.tenants.koge", "0.1.9", offers)
        .writeTo(Path.of("target/koge-" + name + ".jar"));
  }
}
