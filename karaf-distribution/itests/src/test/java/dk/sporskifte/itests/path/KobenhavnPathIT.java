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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a concern by the coordination group to SSP+ on the 18th birthday, in København's way. */
@ExtendWith(KarafExtension.class)
@Order(43)
class KobenhavnPathIT {
  private static final String TENANT = "hovedstad";
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Karaf karaf;

  KobenhavnPathIT(Karaf karaf) {
    this.karaf = karaf;
  }

  @Test
  @Proves({"KBH-32", "KBH-36", "KBH-40", "KBH-42", "C-KBH-02", "C-KBH-04"})
  void an_eighteen_year_old_goes_from_the_coordination_group_to_the_ssp_plus_group()
      throws IOException {
    Path file = karaf.data().resolve("etc/dk.sporskifte.tenant-" + TENANT + ".cfg");
    karaf.console().run("feature:install sporskifte-tenant-kobenhavn");
    try {
      Files.writeString(file, "municipality = 101\nname = Hovedstaden\n");
      Waiting.until("the tenant to open", SOON, () -> Api.nobody(karaf, TENANT).knock() == 401);
      walk(new Staff(karaf, TENANT));
    } finally {
      Files.deleteIfExists(file);
      karaf.console().run("feature:uninstall sporskifte-tenant-kobenhavn");
    }
    Waiting.until("the tenant to be gone", SOON, () -> Api.nobody(karaf, TENANT).knock() == 404);
  }

  private static void walk(Staff staff) {
    Member coordination =
        staff.seated("CASEWORKER", "koordinationsgruppe", "ssp-stabsansvarlig", "Sigrid Stabsholm");
    Member plus =
        staff.seated("CASEWORKER", "ssp-plus-gruppe", "sagsbehandler-voksne", "Peder Plusgaard");

    String id = referred(coordination);
    isOnTheFastTrack(coordination, id);
    enrolled(coordination, id);
    handedOver(coordination, plus, id);
    planned(plus, id);
  }

  private static String referred(Member coordination) {
    Answer concern =
        coordination
            .post(
                "concerns",
                Json.object(
                    "person",
                    Young.told(Young.aged(18)),
                    "channel",
                    "PHONE",
                    "text",
                    "Set med en gruppe ved stationen flere nætter"))
            .with(201);
    return coordination.post("referrals", referral(concern)).with(201).text("/file/id");
  }

  private static Map<String, Object> referral(Answer concern) {
    return Json.object(
        "person",
        Json.object("known", concern.text("/person/id")),
        "programme",
        "ssp-enkeltsag",
        "channel",
        "MAIL",
        "receivedOn",
        Dates.today().toString(),
        "referrer",
        Json.object("kind", "PROFESSIONAL", "name", "Rosa Tågemark", "wishesToPresent", false),
        "targetGroups",
        List.of("CRIME"),
        "challenges",
        List.of(),
        "text",
        "To røverier på en måned",
        "formReceived",
        true,
        "concern",
        concern.text("/concern/id"));
  }

  /** Three facts, and what each forum makes of them. */
  private static void isOnTheFastTrack(Member coordination, String id) {
    Map<String, String> facts =
        Map.of(
            "CRIME", "YES",
            "REPEATED", "YES",
            "SERIOUS", "YES",
            "DANGEROUS", "NO",
            "NEEDS_COORDINATION", "YES");
    facts.forEach((question, value) -> answered(coordination, id, question, value));
    Answer marks = coordination.get("cases/" + id + "/marks").with(200);
    assertThat(marks.text("/owner/forum")).isEqualTo("koordinationsgruppe");
    assertThat(holds(marks, "FAST_TRACK")).isEqualTo("YES");
    assertThat(holds(marks, "PLAN")).isEqualTo("YES");
    assertThat(holds(marks, "EXIT_OR_RADICALISATION")).isEqualTo("UNKNOWN");

    coordination
        .post(
            "cases/" + id + "/marks/fast-track",
            Json.object("criterion", "FAST_TRACK", "reason", "To røverier på en måned"))
        .with(201);

    assertThat(LocalDate.parse(coordination.get("cases/" + id).with(200).text("/file/takeUpDue")))
        .isBeforeOrEqualTo(Dates.today().plusDays(3));
    assertThat(coordination.get("cases").with(200).list("/items"))
        .filteredOn(line -> line.path("id").asText().equals(id))
        .singleElement()
        .satisfies(line -> assertThat(line.path("fastTrack").asBoolean()).isTrue());
  }

  private static void answered(Member member, String id, String question, String value) {
    member
        .post(
            "cases/" + id + "/answers",
            Json.object(
                "question",
                question,
                "value",
                value,
                "on",
                Dates.today().toString(),
                "evidence",
                "Politiets liste"))
        .with(201);
  }

  private static String holds(Answer marks, String code) {
    return marks
        .list("/marks")
        .filter(mark -> mark.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow()
        .path("holds")
        .asText();
  }

  private static void enrolled(Member coordination, String id) {
    String etag = coordination.get("cases/" + id).with(200).etag();
    coordination
        .post(
            "cases/" + id + "/admission",
            etag,
            Json.object("programme", "ssp-enkeltsag", "reason", "Begår kriminalitet"))
        .with(200);
  }

  /** The giver has it until the receiver has taken it; then the giver sees it no more. */
  private static void handedOver(Member coordination, Member plus, String id) {
    plus.get("cases/" + id).with(404);
    String offer =
        coordination
            .post(
                "cases/" + id + "/course/hand-overs",
                Json.object("to", "ssp-plus", "reason", "Er fyldt 18 år"))
            .with(201)
            .text("/handOvers/0/handOver/id");
    assertThat(coordination.get("cases/" + id + "/marks").with(200).text("/owner/forum"))
        .isEqualTo("koordinationsgruppe");

    plus.post(
            "cases/" + id + "/course/hand-overs/" + offer + "/reply",
            Json.object("accepted", true, "note", "SSP+ gruppen tager over"))
        .with(200);

    Answer marks = plus.get("cases/" + id + "/marks").with(200);
    assertThat(marks.text("/owner/forum")).isEqualTo("ssp-plus-gruppe");
    assertThat(marks.text("/owner/since")).isNotBlank();
    coordination.get("cases/" + id).with(404);
  }

  private static void planned(Member plus, String id) {
    assertThat(
            plus.post(
                    "cases/" + id + "/plan",
                    Json.object(
                        "purpose",
                        "PREVENT",
                        "ownWishes",
                        "Vil have et job",
                        "actions",
                        List.of(
                            Json.object(
                                "domain", "JOB",
                                "goal", "Et fritidsjob",
                                "action", "Besøg jobcentret sammen",
                                "owner", "Beskæftigelseskonsulenten",
                                "due", Dates.today().plusDays(30).toString()))))
                .with(201)
                .text("/plan/state"))
        .isEqualTo("DRAFT");
  }
}
