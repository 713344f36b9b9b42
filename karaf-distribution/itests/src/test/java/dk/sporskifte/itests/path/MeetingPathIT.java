package dk.sporskifte.itests.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.testkit.Proves;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The SSP+ meeting: who sees whom, who says what, and what comes of it. */
@ExtendWith(KarafExtension.class)
@Order(11)
class MeetingPathIT {
  private final HelsingorCase path;

  MeetingPathIT(Karaf karaf) {
    path = HelsingorCase.in(karaf);
  }

  @Test
  @Order(6)
  void a_meeting_is_called_and_the_case_is_on_its_agenda() {
    path.meeting =
        path.secretary
            .post(
                "meetings",
                Json.object(
                    "forum",
                    HelsingorCase.FORUM,
                    "startsAt",
                    Instant.now().plus(2, ChronoUnit.HOURS).toString(),
                    "place",
                    "Rådhuset, lokale 3",
                    "extra",
                    false))
            .with(201)
            .text("/meeting/id");
    path.jobConsultantThere =
        path.invite(path.jobConsultant, "Center for Job og Uddannelse", "jobkonsulent");
    path.probationThere = path.invite(path.probation, "Kriminalforsorgen", "kriminalforsorgen");
    Answer agenda =
        path.caseworker
            .post("meetings/" + path.meeting + "/agenda", Json.object("caseId", path.caseId))
            .with(201);
    path.item =
        agenda
            .list("/lines")
            .filter(l -> l.at("/item/caseId").asText().equals(path.caseId))
            .findFirst()
            .orElseThrow()
            .at("/item/id")
            .asText();
  }

  @Test
  @Order(7)
  @Proves("LAW-01")
  void a_line_is_anonymous_until_a_basis_is_recorded_for_that_participant() {
    assertThat(path.lineSeenBy(path.jobConsultant).path("named").isMissingNode()).isTrue();

    path.caseworker
        .post(
            "meetings/" + path.meeting + "/agenda/" + path.item + "/bases",
            Json.object(
                "participant", path.jobConsultantThere,
                "basis", "RPL115_SSP",
                "necessity", "Skal kunne byde ind med en læreplads"))
        .with(201);

    assertThat(path.lineSeenBy(path.jobConsultant).at("/named/person/name").asText())
        .isEqualTo(path.young.name());
    assertThat(path.lineSeenBy(path.probation).path("named").isMissingNode()).isTrue();
    assertThat(path.probation.get("meetings/" + path.meeting + "/agenda").response().body())
        .doesNotContain(path.young.givenName() + " " + path.young.familyName());
  }

  @Test
  @Order(8)
  @Proves("HEL-37")
  void the_referrer_from_outside_presents_own_text_sees_nothing_else_and_leaves() {
    String presentation =
        path.caseworker
            .post(
                "meetings/" + path.meeting + "/agenda/" + path.item + "/presenter",
                Json.object("presenter", path.teacher.id()))
            .with(201)
            .text("/presentation/id");
    Answer mine = path.teacher.get("presentations/mine").with(200);
    path.teacher
        .put(
            "presentations/" + presentation + "/text",
            mine.etag(),
            Json.object("text", "Jeg har kendt den unge i to år"))
        .with(200);

    assertThat(path.teacher.get("cases/" + path.caseId).status())
        .as("as if it were not there")
        .isEqualTo(path.teacher.get("cases/" + UUID.randomUUID()).status())
        .isIn(403, 404);
    assertThat(path.teacher.get("meetings/" + path.meeting + "/agenda").response().body())
        .doesNotContain(path.young.familyName());
    assertThat(
            path.caseworker
                .get("presentations/" + presentation)
                .with(200)
                .text("/presentation/text"))
        .isEqualTo("Jeg har kendt den unge i to år");

    path.teacher.post("presentations/" + presentation + "/leaving", Map.of()).done();
    path.teacher.get("presentations/" + presentation).with(404);
  }

  @Test
  @Order(9)
  @Proves({"HEL-38", "HEL-39"})
  void participants_give_information_and_bids() {
    path.jobConsultant
        .post(
            "meetings/" + path.meeting + "/agenda/" + path.item + "/contributions",
            Json.object(
                "participant", path.jobConsultantThere,
                "challenges", "Mangler en læreplads",
                "opportunities", "God til træarbejde"))
        .with(201);
    path.jobConsultant
        .post(
            "meetings/" + path.meeting + "/agenda/" + path.item + "/bids",
            Json.object(
                "participant",
                path.jobConsultantThere,
                "proposal",
                "Praktik hos en tømrer",
                "capacity",
                "To pladser",
                "availableBy",
                Dates.today().plusDays(14).toString()))
        .with(201);

    JsonNode seen = path.lineSeenBy(path.caseworker);
    assertThat(seen.at("/contributions/0/opportunities").asText()).isEqualTo("God til træarbejde");
    assertThat(seen.at("/bids/0/proposal").asText()).isEqualTo("Praktik hos en tømrer");
  }

  @Test
  @Order(10)
  void the_meeting_concludes_and_its_follow_up_becomes_a_task() {
    Answer agenda = path.caseworker.get("meetings/" + path.meeting + "/agenda").with(200);
    int version = path.lineIn(agenda).at("/item/version").asInt();
    path.caseworker
        .put(
            "meetings/" + path.meeting + "/agenda/" + path.item + "/conclusion",
            "\"" + version + "\"",
            Json.object(
                "outcome",
                "Tilbydes SSP+",
                "followUp",
                Json.object(
                    "text", "Aftal besøg hos tømreren",
                    "owner", path.caseworker.post().orElseThrow(),
                    "due", Dates.today().plusDays(7).toString())))
        .with(200);

    assertThat(path.caseworker.get("tasks?mine=true").with(200).response().body())
        .contains("Aftal besøg hos tømreren");
  }
}
