package dk.sporskifte.itests.path;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.client.Staff.Member;
import dk.sporskifte.testkit.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A concern in Halsnæs, from whom a child chose to the closing. */
@ExtendWith(KarafExtension.class)
@Order(44)
class BatonIT {
  private static final String TENANT = "doere";
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Karaf karaf;
  private Member teacher;
  private Member nurse;
  private Member club;
  private Member leader;
  private Member triage;
  private Member caseworker;
  private Member police;
  private String concern;

  BatonIT(Karaf karaf) {
    this.karaf = karaf;
  }

  @Test
  @Proves({"HAL-03", "HAL-05", "HAL-08", "HAL-12", "HAL-13", "HAL-14", "HAL-27", "HAL-44"})
  void a_concern_is_raised_handed_over_led_on_and_closed() throws IOException {
    Path file = karaf.data().resolve("etc/dk.sporskifte.tenant-" + TENANT + ".cfg");
    karaf.console().run("feature:install sporskifte-tenant-halsnaes");
    try {
      Files.writeString(file, "municipality = 260\nname = Doere\n");
      Waiting.until("the tenant to open", SOON, () -> Api.nobody(karaf, TENANT).knock() == 401);
      Staff staff = new Staff(karaf, TENANT);
      teacher = staff.with("EMPLOYEE", "Tilde Lærer");
      nurse = staff.with("EMPLOYEE", "Susan Sundhedsplejerske");
      club = staff.with("EMPLOYEE", "Klara Klubmedarbejder");
      leader = staff.with("LEADER", "Lars Leder");
      triage = staff.with("TRIAGE", "Tove Visitator");
      caseworker = staff.with("CASEWORKER", "Signe Medarbejder");
      police = staff.with("PARTNER", "Palle Betjent");
      raise();
      handOver();
      staff.leaves(nurse);
      leadOn();
      close();
    } finally {
      Files.deleteIfExists(file);
      karaf.console().run("feature:uninstall sporskifte-tenant-halsnaes");
    }
    Waiting.until("the tenant to be gone", SOON, () -> Api.nobody(karaf, TENANT).knock() == 404);
  }

  private void raise() {
    teacher.post("concerns", told()).refused(409, "/own-words-missing");
    Map<String, Object> heard = told();
    heard.put("childsWords", "Jeg tør ikke gå hjem");
    concern = "concerns/" + teacher.post("concerns", heard).with(201).text("/concern/id");
    Answer held = teacher.get(concern + "/baton").with(200);
    assertThat(held.text("/holder/id")).isEqualTo(teacher.id());
    assertThat(held.text("/due")).isEqualTo(Dates.today().plusDays(7).toString());
    nurse.get(concern).refused(404, "/not-found");
    police.get(concern).refused(404, "/not-found");
    triage
        .post(concern + "/closing", triage.get(concern).with(200).etag(), note("Intet videre"))
        .refused(409, "/reaction-missing");
    assertThat(caseworker.get("cases").with(200).list("/items")).isEmpty();
  }

  private void handOver() {
    teacher
        .post(
            concern + "/baton/offers",
            Json.object("receiver", nurse.id(), "reason", "Han spørger efter hende"))
        .with(201);
    teacher.post(concern + "/baton/agreements", agrees("RECEIVER")).refused(409, "/asked-already");
    assertThat(
            nurse
                .post(concern + "/baton/agreements", agrees("RECEIVER"))
                .with(201)
                .text("/holder/id"))
        .isEqualTo(teacher.id());
    assertThat(
            teacher
                .post(concern + "/baton/agreements", agrees("YOUNG_PERSON"))
                .with(201)
                .text("/holder/id"))
        .isEqualTo(nurse.id());
    teacher.get(concern).refused(404, "/not-found");
    assertThat(teacher.get("held-concerns").with(200).list("/receipts")).hasSize(1);
    nurse
        .post(
            concern + "/baton/statutory-notifications",
            Json.object("text", "Slås", "acute", true, "handedOffTo", "Familieafdelingen"))
        .with(201);
  }

  /** The holder has left: nobody but a leader finds another. */
  private void leadOn() {
    Answer gone = leader.get(concern + "/baton").with(200);
    assertThat(gone.body().at("/holderGone").asBoolean()).isTrue();
    assertThat(
            leader
                .get("tasks?mine=true")
                .with(200)
                .list("/items")
                .map(t -> t.at("/task/kind").asText()))
        .contains("CONCERN_WITHOUT_HOLDER");
    Map<String, Object> next = Json.object("to", club.id(), "reason", "Han kommer i klubben");
    triage.post(concern + "/baton/holders", next).refused(403, "/not-allowed");
    assertThat(leader.post(concern + "/baton/holders", next).with(201).text("/holder/id"))
        .isEqualTo(club.id());
  }

  private void close() {
    triage.post(concern + "/baton/reactions", reaction()).refused(403, "/not-the-holder");
    club.post(concern + "/baton/reactions", reaction()).with(201);
    assertThat(
            club.post(concern + "/closing", club.get(concern).with(200).etag(), note("Ro på"))
                .with(200)
                .text("/concern/state"))
        .isEqualTo("CLOSED");
    club.post(concern + "/baton/reactions", reaction()).refused(409, "/concern-not-open");
  }

  private static Map<String, Object> told() {
    return Json.object(
        "unknown",
        "En dreng på 10 år",
        "channel",
        "SELF",
        "text",
        "Vil ikke hjem efter skole",
        "door",
        Json.object("kind", "EMPLOYEE"),
        "arena",
        "SCHOOL");
  }

  private static Map<String, Object> agrees(String party) {
    return Json.object(
        "party",
        party,
        "who",
        "Som det blev sagt",
        "on",
        Dates.today().toString(),
        "how",
        "Ved bordet");
  }

  private static Map<String, Object> reaction() {
    return Json.object(
        "done", "Talt med ham", "withWhom", "Hans mor", "tookPart", "Han valgte selv hvornår");
  }

  private static Map<String, Object> note(String text) {
    return Json.object("note", text);
  }
}
