package dk.sporskifte.itests.path;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the voluntary agreement to a plan, its review and the closing. */
@ExtendWith(KarafExtension.class)
@Order(12)
class PlanPathIT {
  private final HelsingorCase path;

  PlanPathIT(Karaf karaf) {
    path = HelsingorCase.in(karaf);
  }

  @Test
  @Order(11)
  @Proves({"HEL-34", "HEL-35"})
  void nobody_is_admitted_without_a_voluntary_agreement() {
    Object admission =
        Json.object(
            "programme", HelsingorCase.SSP_PLUS, "reason", "Opfylder betingelserne og vil gerne");
    admit(admission).with(409);

    path.caseworker
        .post(
            "cases/" + path.caseId + "/agreement",
            Json.object(
                "on",
                Dates.today().toString(),
                "readyForPlan",
                true,
                "givenBy",
                "CUSTODY_HOLDER",
                "heard",
                "Talt med den unge i dag"))
        .with(201);

    assertThat(admit(admission).with(200).text("/file/state")).isEqualTo("ENROLLED");
  }

  @Test
  @Order(12)
  @Proves("HEL-40")
  void a_plan_is_not_approved_without_the_young_persons_own_wishes() {
    Answer draft = path.caseworker.post("cases/" + path.caseId + "/plan", plan("")).with(201);
    Object reason = Json.object("reason", "Aftalt med den unge");
    Answer refused =
        path.caseworker.post("cases/" + path.caseId + "/plan/approval", draft.etag(), reason);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.response().body()).contains("HEL-40");

    Answer changed =
        path.caseworker
            .put("cases/" + path.caseId + "/plan", draft.etag(), plan("Vil gerne være tømrer"))
            .with(200);
    Answer approved =
        path.caseworker
            .post("cases/" + path.caseId + "/plan/approval", changed.etag(), reason)
            .with(200);
    assertThat(approved.text("/plan/state")).isEqualTo("APPROVED");
  }

  @Test
  @Order(13)
  @Proves("HEL-41")
  void the_plan_is_reviewed() {
    Answer reviewed =
        path.caseworker
            .post(
                "cases/" + path.caseId + "/plan/reviews",
                Json.object(
                    "on", Dates.today().toString(),
                    "progress", "PROGRESS",
                    "note", "Praktikken er begyndt",
                    "youngPersonsWords", "Det er fedt at lave noget"))
            .with(201);

    assertThat(LocalDate.parse(reviewed.text("/reviews/0/next"))).isAfter(Dates.today());
  }

  @Test
  @Order(14)
  @Proves("LAW-10")
  void a_person_under_18_always_has_the_button_for_a_statutory_notification() {
    assertThat(path.caseFile().body().path("notificationOffered").asBoolean()).isTrue();
    Answer notified =
        path.caseworker
            .post(
                "cases/" + path.caseId + "/statutory-notifications",
                Json.object(
                    "text", "Bekymring for den unges hjem",
                    "acute", false,
                    "handedOffTo", "Modtagelsen i Center for Børn, Unge og Familier"))
            .with(201);

    assertThat(notified.list("/notifications")).hasSize(1);
  }

  @Test
  @Order(15)
  @Proves("HEL-41")
  void a_case_closes_for_a_stated_reason_only() {
    Answer refused =
        path.caseworker.post(
            "cases/" + path.caseId + "/closing",
            path.caseFile().etag(),
            Json.object("reason", "NO_TIME", "note", ""));
    assertThat(refused.status()).isIn(409, 422);

    Answer closed =
        path.caseworker
            .post(
                "cases/" + path.caseId + "/closing",
                path.caseFile().etag(),
                Json.object("reason", "NOT_RELEVANT", "note", "I lære og i egen bolig"))
            .with(200);
    assertThat(closed.text("/file/state")).isEqualTo("CLOSED");
  }

  private Answer admit(Object admission) {
    return path.caseworker.post(
        "cases/" + path.caseId + "/admission", path.caseFile().etag(), admission);
  }

  private static Object plan(String ownWishes) {
    return Json.object(
        "purpose",
        "PREVENT",
        "ownWishes",
        ownWishes,
        "actions",
        List.of(
            Json.object(
                "domain", "JOB",
                "goal", "En læreplads",
                "action", "Praktik hos en tømrer",
                "owner", "Jobkonsulenten",
                "due", Dates.today().plusDays(60).toString())));
  }
}
