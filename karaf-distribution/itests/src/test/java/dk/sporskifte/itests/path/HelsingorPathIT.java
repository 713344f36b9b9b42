package dk.sporskifte.itests.path;

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
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.feed.Sender;
import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a line of the police's list to a plan that is followed up and closed (HEL-32 to HEL-41). */
@ExtendWith(KarafExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
@Order(10)
class HelsingorPathIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String FORUM = "ssp-plus-moede";
  private static final String SSP_PLUS = "ssp-plus";

  private final Sender police;
  private final Person young = Young.aged(17);
  private final Member triage;
  private final Member caseworker;
  private final Member secretary;
  private final Member jobConsultant;
  private final Member probation;
  private final Member teacher;

  private String line;
  private String concern;
  private String caseId;
  private String meeting;
  private String item;
  private String jobConsultantThere;
  private String probationThere;

  HelsingorPathIT(Karaf karaf) {
    police = Sender.ofHelsingor(karaf);
    Staff staff = new Staff(karaf, "helsingor");
    triage = staff.with("TRIAGE", "Tilde Klitvænge");
    caseworker = staff.seated("CASEWORKER", FORUM, "ssp-plus-medarbejder", "Sofie Mosebro");
    secretary = staff.seated("SECRETARIAT", FORUM, "sagsbehandler", "Vigga Fyrmose");
    jobConsultant = staff.seated("PARTNER", FORUM, "jobkonsulent", "Jonas Havreskov");
    probation = staff.seated("PARTNER", FORUM, "kriminalforsorgen", "Emil Ternevig");
    teacher = staff.outsider("Rosa Tågemark");
  }

  @Test
  @Order(1)
  void a_list_from_the_police_lands_in_the_inbox() {
    PoliceList list = PoliceList.of(police, "MET", young);
    police.drop("liste.json", list.json());
    Waiting.until("the list to be accepted", SOON, () -> police.isAccepted("liste.json"));

    assertThat(police.receipt("liste.json"))
        .hasValueSatisfying(receipt -> assertThat(receipt).contains("accepted"));
    JsonNode summary = newestLineOf(young);
    line = summary.path("id").asText();
    assertThat(summary.path("sender").asText()).isEqualTo("NSP");
    assertThat(summary.path("matched").asBoolean()).isFalse();
  }

  @Test
  @Order(2)
  void the_same_list_again_changes_nothing_and_csv_is_taken_too() {
    Person another = Young.aged(19);
    PoliceList list = PoliceList.of(police, "MET", another);
    police.drop("liste.csv", list.csv());
    Waiting.until("the list to be accepted", SOON, () -> police.isAccepted("liste.csv"));
    police.drop("igen.csv", list.csv());
    Waiting.until("the repetition to be settled", SOON, () -> police.isAccepted("igen.csv"));

    assertThat(linesOf(another)).hasSize(1);
  }

  @Test
  @Order(3)
  void triage_registers_the_person_and_opens_a_concern() {
    Answer shown = triage.get("inbox/" + line).with(200);
    Answer registered = triage.post("inbox/" + line + "/person", shown.etag(), Map.of()).with(201);
    Answer decided =
        triage
            .post(
                "inbox/" + line + "/outcome",
                registered.etag(),
                Json.object("outcome", "CASE", "note", "Kendt fra flere hændelser"))
            .with(201);
    concern = decided.text("/line/concern");

    assertThat(decided.text("/line/state")).isEqualTo("TRIAGED");
    triage.get("concerns/" + concern).with(200);
  }

  @Test
  @Order(4)
  @Proves({"HEL-32", "HEL-36"})
  void the_concern_becomes_a_referral_due_at_the_next_meeting_within_28_days() {
    String person = triage.get("concerns/" + concern).with(200).text("/person/id");
    Answer referred =
        triage
            .post(
                "referrals",
                Json.object(
                    "person",
                    Json.object("known", person),
                    "programme",
                    SSP_PLUS,
                    "channel",
                    "MAIL",
                    "receivedOn",
                    Dates.today().toString(),
                    "referrer",
                    Json.object(
                        "kind",
                        "PROFESSIONAL",
                        "name",
                        teacher.name(),
                        "user",
                        teacher.id(),
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
                    concern))
            .with(201);
    caseId = referred.text("/file/id");

    assertThat(LocalDate.parse(referred.text("/file/takeUpDue")))
        .isBetween(Dates.today(), Dates.today().plusDays(28));
    assertThat(referred.body().path("tasks")).isNotEmpty();
    caseworker.get("cases/" + caseId).with(200);
  }

  @Test
  @Order(5)
  @Proves("HEL-07")
  void eligibility_is_proposed_with_its_reasons_and_their_sentences() {
    for (String question :
        List.of("REPEATED_CRIME", "SERIOUS_CRIME", "AT_RISK", "WANTS_HELP", "READY_FOR_PLAN")) {
      caseworker
          .post(
              "cases/" + caseId + "/answers",
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
    Answer proposal = caseworker.get("cases/" + caseId + "/eligibility").with(200);

    assertThat(proposal.text("/code")).isEqualTo("ADMIT");
    assertThat(proposal.list("/reasons"))
        .isNotEmpty()
        .allSatisfy(
            reason ->
                assertThat(reason.at("/source/requirement").asText()).matches("(C-)?HEL-\\d+"));
  }

  @Test
  @Order(6)
  void a_meeting_is_called_and_the_case_is_on_its_agenda() {
    meeting =
        secretary
            .post(
                "meetings",
                Json.object(
                    "forum",
                    FORUM,
                    "startsAt",
                    Instant.now().plus(2, ChronoUnit.HOURS).toString(),
                    "place",
                    "Rådhuset, lokale 3",
                    "extra",
                    false))
            .with(201)
            .text("/meeting/id");
    jobConsultantThere = invite(jobConsultant, "Center for Job og Uddannelse", "jobkonsulent");
    probationThere = invite(probation, "Kriminalforsorgen", "kriminalforsorgen");
    Answer agenda =
        caseworker.post("meetings/" + meeting + "/agenda", Json.object("caseId", caseId)).with(201);
    item =
        agenda
            .list("/lines")
            .filter(l -> l.at("/item/caseId").asText().equals(caseId))
            .findFirst()
            .orElseThrow()
            .at("/item/id")
            .asText();
  }

  @Test
  @Order(7)
  @Proves("LAW-01")
  void a_line_is_anonymous_until_a_basis_is_recorded_for_that_participant() {
    assertThat(lineSeenBy(jobConsultant).path("named").isMissingNode()).isTrue();

    caseworker
        .post(
            "meetings/" + meeting + "/agenda/" + item + "/bases",
            Json.object(
                "participant", jobConsultantThere,
                "basis", "RPL115_SSP",
                "necessity", "Skal kunne byde ind med en læreplads"))
        .with(201);

    assertThat(lineSeenBy(jobConsultant).at("/named/person/name").asText()).isEqualTo(young.name());
    assertThat(lineSeenBy(probation).path("named").isMissingNode()).isTrue();
    assertThat(probation.get("meetings/" + meeting + "/agenda").response().body())
        .doesNotContain(young.givenName() + " " + young.familyName());
  }

  @Test
  @Order(8)
  @Proves("HEL-37")
  void the_referrer_from_outside_presents_own_text_sees_nothing_else_and_leaves() {
    String presentation =
        caseworker
            .post(
                "meetings/" + meeting + "/agenda/" + item + "/presenter",
                Json.object("presenter", teacher.id()))
            .with(201)
            .text("/presentation/id");
    Answer mine = teacher.get("presentations/mine").with(200);
    teacher
        .put(
            "presentations/" + presentation + "/text",
            mine.etag(),
            Json.object("text", "Jeg har kendt den unge i to år"))
        .with(200);

    teacher.get("cases/" + caseId).with(404);
    assertThat(teacher.get("meetings/" + meeting + "/agenda").response().body())
        .doesNotContain(young.familyName());
    assertThat(caseworker.get("presentations/" + presentation).with(200).text("/presentation/text"))
        .isEqualTo("Jeg har kendt den unge i to år");

    teacher.post("presentations/" + presentation + "/leaving", Map.of()).done();
    teacher.get("presentations/" + presentation).with(404);
  }

  @Test
  @Order(9)
  @Proves({"HEL-38", "HEL-39"})
  void participants_give_information_and_bids() {
    jobConsultant
        .post(
            "meetings/" + meeting + "/agenda/" + item + "/contributions",
            Json.object(
                "participant", jobConsultantThere,
                "challenges", "Mangler en læreplads",
                "opportunities", "God til træarbejde"))
        .with(201);
    jobConsultant
        .post(
            "meetings/" + meeting + "/agenda/" + item + "/bids",
            Json.object(
                "participant",
                jobConsultantThere,
                "proposal",
                "Praktik hos en tømrer",
                "capacity",
                "To pladser",
                "availableBy",
                Dates.today().plusDays(14).toString()))
        .with(201);

    JsonNode seen = lineSeenBy(caseworker);
    assertThat(seen.at("/contributions/0/opportunities").asText()).isEqualTo("God til træarbejde");
    assertThat(seen.at("/bids/0/proposal").asText()).isEqualTo("Praktik hos en tømrer");
  }

  @Test
  @Order(10)
  void the_meeting_concludes_and_its_follow_up_becomes_a_task() {
    Answer agenda = caseworker.get("meetings/" + meeting + "/agenda").with(200);
    int version = lineIn(agenda).at("/item/version").asInt();
    caseworker
        .put(
            "meetings/" + meeting + "/agenda/" + item + "/conclusion",
            "\"" + version + "\"",
            Json.object(
                "outcome",
                "Tilbydes SSP+",
                "followUp",
                Json.object(
                    "text", "Aftal besøg hos tømreren",
                    "owner", caseworker.post().orElseThrow(),
                    "due", Dates.today().plusDays(7).toString())))
        .with(200);

    assertThat(caseworker.get("tasks?mine=true").with(200).response().body())
        .contains("Aftal besøg hos tømreren");
  }

  @Test
  @Order(11)
  @Proves({"HEL-34", "HEL-35"})
  void nobody_is_admitted_without_a_voluntary_agreement() {
    Object admission =
        Json.object("programme", SSP_PLUS, "reason", "Opfylder betingelserne og vil gerne");
    admit(admission).with(409);

    caseworker
        .post(
            "cases/" + caseId + "/agreement",
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
    Answer draft = caseworker.post("cases/" + caseId + "/plan", plan("")).with(201);
    Object reason = Json.object("reason", "Aftalt med den unge");
    Answer refused = caseworker.post("cases/" + caseId + "/plan/approval", draft.etag(), reason);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.response().body()).contains("HEL-40");

    Answer changed =
        caseworker
            .put("cases/" + caseId + "/plan", draft.etag(), plan("Vil gerne være tømrer"))
            .with(200);
    Answer approved =
        caseworker.post("cases/" + caseId + "/plan/approval", changed.etag(), reason).with(200);
    assertThat(approved.text("/plan/state")).isEqualTo("APPROVED");
  }

  @Test
  @Order(13)
  @Proves("HEL-41")
  void the_plan_is_reviewed() {
    Answer reviewed =
        caseworker
            .post(
                "cases/" + caseId + "/plan/reviews",
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
    assertThat(caseFile().body().path("notificationOffered").asBoolean()).isTrue();
    Answer notified =
        caseworker
            .post(
                "cases/" + caseId + "/statutory-notifications",
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
        caseworker.post(
            "cases/" + caseId + "/closing",
            caseFile().etag(),
            Json.object("reason", "NO_TIME", "note", ""));
    assertThat(refused.status()).isIn(409, 422);

    Answer closed =
        caseworker
            .post(
                "cases/" + caseId + "/closing",
                caseFile().etag(),
                Json.object("reason", "NOT_RELEVANT", "note", "I lære og i egen bolig"))
            .with(200);
    assertThat(closed.text("/file/state")).isEqualTo("CLOSED");
  }

  @Test
  @Order(16)
  void a_repeated_request_is_done_once_and_another_under_its_key_is_refused() {
    String key = UUID.randomUUID().toString();
    Object one = concernAbout(Young.aged(16), "Set ved stationen om aftenen");
    Answer first = caseworker.api().postOnce("concerns", key, one).with(201);
    Answer second = caseworker.api().postOnce("concerns", key, one).done();

    assertThat(second.text("/concern/id")).isEqualTo(first.text("/concern/id"));
    caseworker
        .api()
        .postOnce("concerns", key, concernAbout(Young.aged(15), "Noget andet"))
        .refused(422, "idempotency-key-reused");
  }

  private static Object concernAbout(Person person, String text) {
    return Json.object("person", Young.told(person), "channel", "PHONE", "text", text);
  }

  private Answer admit(Object admission) {
    return caseworker.post("cases/" + caseId + "/admission", caseFile().etag(), admission);
  }

  private Answer caseFile() {
    return caseworker.get("cases/" + caseId).with(200);
  }

  private String invite(Member member, String organisation, String seat) {
    return secretary
        .post(
            "meetings/" + meeting + "/participants",
            Json.object(
                "user",
                member.id(),
                "name",
                member.name(),
                "organisation",
                organisation,
                "seat",
                seat))
        .with(201)
        .list("/participants")
        .filter(p -> p.path("user").asText().equals(member.id()))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private JsonNode lineSeenBy(Member member) {
    return lineIn(member.get("meetings/" + meeting + "/agenda").with(200));
  }

  private JsonNode lineIn(Answer agenda) {
    return agenda
        .list("/lines")
        .filter(l -> l.at("/item/id").asText().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode newestLineOf(Person person) {
    return linesOf(person).get(0);
  }

  private List<JsonNode> linesOf(Person person) {
    return triage
        .get("inbox?size=100")
        .with(200)
        .list("/items")
        .filter(l -> l.path("person").asText().equals(person.name()))
        .toList();
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
