package dk.sporskifte.itests.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The night something happens, in Gladsaxe, from the one action to the closing. */
@ExtendWith(KarafExtension.class)
@Order(43)
class IncidentPathIT {
  private static final String TENANT = "nattevagt";
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Karaf karaf;
  private Member consultant;
  private Member police;
  private Member teacher;
  private String path;

  IncidentPathIT(Karaf karaf) {
    this.karaf = karaf;
  }

  @Test
  @Proves({"X003-05", "X003-12", "X003-13", "X003-14", "X003-22"})
  void an_incident_is_opened_worked_and_closed() throws IOException {
    Path file = karaf.data().resolve("etc/dk.sporskifte.tenant-" + TENANT + ".cfg");
    karaf.console().run("feature:install sporskifte-tenant-gladsaxe");
    try {
      Files.writeString(file, "municipality = 159\nname = Nattevagt\n");
      Waiting.until("the tenant to open", SOON, () -> Api.nobody(karaf, TENANT).knock() == 401);
      Staff staff = new Staff(karaf, TENANT);
      consultant = staff.seated("CASEWORKER", "tirsdagsmoede", "ssp-konsulent", "Rita Varnæs");
      police = staff.seated("PARTNER", "tirsdagsmoede", "lokalpoliti", "Palle Betjent");
      teacher = staff.with("PARTNER", "Lone Lærer");
      walk();
    } finally {
      Files.deleteIfExists(file);
      karaf.console().run("feature:uninstall sporskifte-tenant-gladsaxe");
    }
    Waiting.until("the tenant to be gone", SOON, () -> Api.nobody(karaf, TENANT).knock() == 404);
  }

  private void walk() {
    police.post("incidents", night()).refused(403, "/incident-opened-by-others");
    Answer opened = consultant.post("incidents", night()).with(201);
    path = "incidents/" + opened.text("/incident/id");
    assertThat(opened.text("/goal")).contains("Ro og tryghed");
    assertThat(opened.list("/callList").map(c -> c.at("/seat/id").asText()))
        .contains("ssp-konsulent", "lokalpoliti", "vagter");
    police.get(path).with(200);
    teacher.get(path).refused(404, "/not-found");

    consultant.post(path + "/plan", opened.etag(), Json.object()).with(200);
    police
        .post(
            path + "/entries",
            Json.object(
                "kind",
                "CONTACT",
                "text",
                "To betjente er på stedet",
                "who",
                "Vagthavende",
                "seat",
                "lokalpoliti",
                "reached",
                true))
        .with(201);
    bringIn();
    settle();
    close();
  }

  private void bringIn() {
    consultant
        .post(
            path + "/network/members",
            Json.object(
                "post",
                teacher.post().orElseThrow(),
                "part",
                "FRONT_LINE",
                "young",
                List.of(),
                "until",
                Dates.today().plusDays(3).toString()))
        .with(201);
    Answer seen = teacher.get(path).with(200);
    assertThat(seen.body().at("/whole").asBoolean()).isFalse();
    assertThat(seen.list("/entries")).isEmpty();
  }

  private void settle() {
    review().refused(409, "/incident-tasks-open");
    List<String> open =
        consultant
            .get(path)
            .list("/tasks")
            .map(task -> task.at("/task"))
            .filter(task -> task.at("/kind").asText().equals("INCIDENT_TASK"))
            .map(task -> task.at("/id").asText())
            .toList();
    assertThat(open).hasSize(4);
    open.forEach(
        task ->
            consultant
                .post(
                    path + "/tasks/" + task + "/cancellation",
                    Json.object("reason", "Der er faldet ro på"))
                .with(200));
  }

  private void close() {
    Answer closed = review().with(200);
    assertThat(closed.list("/members").map(m -> m.at("/active")).map(JsonNode::asBoolean))
        .isNotEmpty()
        .doesNotContain(true);
    police.get(path).refused(404, "/not-found");
    teacher.get(path).refused(404, "/not-found");
    assertThat(consultant.get(path).with(200).text("/incident/review/learnt"))
        .isEqualTo("Ring til klubben først");
  }

  private Answer review() {
    return consultant.post(
        path + "/closing",
        consultant.get(path).with(200).etag(),
        Json.object(
            "learnt",
            "Ring til klubben først",
            "worked",
            "Voksne på gaden",
            "calmAt",
            Instant.now().minusSeconds(30).toString()));
  }

  private Object night() {
    return Json.object(
        "kind",
        "DANGER",
        "happened",
        "Slagsmål mellem to grupper",
        "place",
        "Stationen",
        "at",
        Instant.now().minusSeconds(1800).toString(),
        "scope",
        "LOCAL",
        "network",
        List.of(police.post().orElseThrow()),
        "until",
        Dates.today().plusDays(14).toString());
  }
}
