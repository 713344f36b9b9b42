package dk.sporskifte.itests.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a line of the police's list to a referral and what is proposed about it. */
@ExtendWith(KarafExtension.class)
@Order(10)
class ReferralPathIT {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final HelsingorCase path;

  ReferralPathIT(Karaf karaf) {
    path = HelsingorCase.in(karaf);
  }

  @Test
  @Order(1)
  void a_list_from_the_police_lands_in_the_inbox() {
    PoliceList list = PoliceList.of(path.police, "MET", path.young);
    path.police.drop("liste.json", list.json());
    Waiting.until("the list to be accepted", SOON, () -> path.police.isAccepted("liste.json"));

    assertThat(path.police.receipt("liste.json"))
        .hasValueSatisfying(receipt -> assertThat(receipt).contains("accepted"));
    JsonNode summary = path.newestLineOf(path.young);
    path.line = summary.path("id").asText();
    assertThat(summary.path("sender").asText()).isEqualTo("nsp");
    assertThat(summary.path("matched").asBoolean()).isFalse();
  }

  @Test
  @Order(2)
  void the_same_list_again_changes_nothing_and_csv_is_taken_too() {
    Person another = Young.aged(19);
    PoliceList list = PoliceList.of(path.police, "MET", another);
    path.police.drop("liste.csv", list.csv());
    Waiting.until("the list to be accepted", SOON, () -> path.police.isAccepted("liste.csv"));
    path.police.drop("igen.csv", list.csv());
    Waiting.until("the repetition to be settled", SOON, () -> path.police.isAccepted("igen.csv"));

    assertThat(path.linesOf(another)).hasSize(1);
  }

  @Test
  @Order(3)
  void triage_registers_the_person_and_opens_a_concern() {
    Answer shown = path.triage.get("inbox/" + path.line).with(200);
    Answer registered =
        path.triage.post("inbox/" + path.line + "/person", shown.etag(), Map.of()).with(201);
    Answer decided =
        path.triage
            .post(
                "inbox/" + path.line + "/outcome",
                registered.etag(),
                Json.object("outcome", "CASE", "note", "Kendt fra flere hændelser"))
            .with(201);
    path.concern = decided.text("/line/concern");

    assertThat(decided.text("/line/state")).isEqualTo("TRIAGED");
    path.triage.get("concerns/" + path.concern).with(200);
  }

  @Test
  @Order(4)
  @Proves({"HEL-32", "HEL-36"})
  void the_concern_becomes_a_referral_due_at_the_next_meeting_within_28_days() {
    String person = path.triage.get("concerns/" + path.concern).with(200).text("/person/id");
    Answer referred =
        path.triage
            .post(
                "referrals",
                Json.object(
                    "person",
                    Json.object("known", person),
                    "programme",
                    HelsingorCase.SSP_PLUS,
                    "channel",
                    "MAIL",
                    "receivedOn",
                    Dates.today().toString(),
                    "referrer",
                    Json.object(
                        "kind",
                        "PROFESSIONAL",
                        "name",
                        path.teacher.name(),
                        "user",
                        path.teacher.id(),
                        "wishesToPresent",
                        true),
                    "targetGroups",
                    List.of("RISK"),
                    "challenges",
                    List.of("NO_EDUCATION"),
                    "text",
                    "Er holdt op med at komme i skole",
                    "formReceived",
                    true,
                    "concern",
                    path.concern))
            .with(201);
    path.caseId = referred.text("/file/id");

    assertThat(LocalDate.parse(referred.text("/file/takeUpDue")))
        .isBetween(Dates.today(), Dates.today().plusDays(28));
    assertThat(path.caseFile().list("/tasks"))
        .anySatisfy(
            task -> assertThat(task.at("/task/source/requirement").asText()).isEqualTo("HEL-36"));
  }

  @Test
  @Order(5)
  @Proves("HEL-07")
  void eligibility_is_proposed_with_its_reasons_and_their_sentences() {
    for (String question :
        List.of("REPEATED_CRIME", "SERIOUS_CRIME", "AT_RISK", "WANTS_HELP", "READY_FOR_PLAN")) {
      path.caseworker
          .post(
              "cases/" + path.caseId + "/answers",
              Json.object(
                  "question",
                  question,
                  "value",
                  question.equals("SERIOUS_CRIME") ? "NO" : "YES",
                  "on",
                  Dates.today().toString(),
                  "evidence",
                  "Sagt ved samtalen"))
          .with(201);
    }
    Answer proposal = path.caseworker.get("cases/" + path.caseId + "/eligibility").with(200);

    assertThat(proposal.text("/code")).isEqualTo("ADMIT");
    assertThat(proposal.list("/reasons"))
        .isNotEmpty()
        .allSatisfy(
            reason ->
                assertThat(reason.at("/source/requirement").asText())
                    .matches("((C-)?HEL|AGE)-\\d+"));
  }

  @Test
  @Order(16)
  void a_repeated_request_is_done_once_and_another_under_its_key_is_refused() {
    String key = UUID.randomUUID().toString();
    Object one = concernAbout(Young.aged(16), "Set ved stationen om aftenen");
    Answer first = path.caseworker.api().postOnce("concerns", key, one).with(201);
    Answer second = path.caseworker.api().postOnce("concerns", key, one).done();

    assertThat(second.text("/concern/id")).isEqualTo(first.text("/concern/id"));
    path.caseworker
        .api()
        .postOnce("concerns", key, concernAbout(Young.aged(15), "Noget andet"))
        .refused(422, "idempotency-key-reused");
  }

  private static Object concernAbout(Person person, String text) {
    return Json.object("person", Young.told(person), "channel", "PHONE", "text", text);
  }
}
