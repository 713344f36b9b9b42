package dk.sporskifte.itests.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.path.Young;
import dk.sporskifte.model.Person;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every road from one tenant to another ends: another's token is nobody's, another's id nothing.
 */
@ExtendWith(KarafExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
@Order(20)
class RoadsBetweenTenantsIT {
  private static final List<String> READ =
      List.of(
          "me", "cases", "concerns", "meetings", "tasks", "inbox", "users", "audit", "rulebook");
  private static final int THREADS = 8;
  private static final int ROUNDS = 15;

  private final Karaf karaf;
  private final Person inHelsingor = Young.aged(17);
  private final Person inKoge = Young.aged(17);
  private Api helsingor;
  private Api koge;
  private String caseInHelsingor;
  private String caseInKoge;

  RoadsBetweenTenantsIT(Karaf karaf) {
    this.karaf = karaf;
  }

  @BeforeAll
  void open_a_case_in_each() {
    helsingor = new Staff(karaf, "helsingor").with("CASEWORKER", "Ida Prøvelund").api();
    koge = new Staff(karaf, "koge").with("CASEWORKER", "Naja Lærkesund").api();
    caseInHelsingor = caseAbout(helsingor, inHelsingor);
    caseInKoge = caseAbout(koge, inKoge);
  }

  @Test
  void a_token_of_one_tenant_is_unknown_in_the_other() {
    for (String path : READ) {
      koge.against("helsingor").get(path).with(401);
      helsingor.against("koge").get(path).with(401);
    }
    koge.against("helsingor").get("cases/" + caseInHelsingor).with(401);
    koge.against("helsingor").post("concerns", Map.of()).with(401);
  }

  @Test
  void without_a_token_nothing_is_told() {
    for (String path : READ) {
      Answer answer = Api.nobody(karaf, "helsingor").get(path).with(401);
      assertThat(answer.response().body()).doesNotContain(inHelsingor.familyName());
    }
  }

  @Test
  void an_id_of_the_other_tenant_is_nothing_here() {
    koge.get("cases/" + caseInHelsingor).refused(404, "not-found");
    koge.get("cases/" + caseInHelsingor + "/plan").with(404);
    koge.post("cases/" + caseInHelsingor + "/closing", "\"1\"", closing()).with(404);
    koge.post(
            "referrals",
            Json.object(
                "person", Json.object("known", personOf(helsingor, caseInHelsingor)),
                "channel", "PHONE",
                "receivedOn", "2026-01-05",
                "referrer", referrer(),
                "text", "Et forsøg"))
        .with(404);
    helsingor.get("cases/" + caseInHelsingor).with(200);
  }

  @Test
  void a_person_known_in_one_tenant_is_not_found_by_number_in_the_other() {
    Object number = Json.object("cpr", inHelsingor.cpr().orElseThrow().value());
    assertThat(helsingor.post("cases/search", number).with(200).list("/items")).hasSize(1);
    assertThat(koge.post("cases/search", number).with(200).list("/items")).isEmpty();
  }

  @Test
  void a_tenant_that_does_not_exist_is_not_found() {
    Api.nobody(karaf, "atlantis").get("me").with(404);
    helsingor.against("atlantis").get("me").with(404);
    helsingor.against("Helsingor").get("me").with(404);
  }

  @Test
  void nothing_crosses_while_both_work_at_the_same_time_and_calls_fail() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all =
          IntStream.range(0, THREADS).<Future<?>>mapToObj(n -> threads.submit(this::mix)).toList();
      for (Future<?> one : all) {
        await(one);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void mix() {
    for (int round = 0; round < ROUNDS; round++) {
      seesOnly(helsingor, caseInHelsingor, inHelsingor, inKoge);
      koge.get("cases/" + caseInHelsingor).with(404);
      seesOnly(koge, caseInKoge, inKoge, inHelsingor);
      helsingor.post("cases/" + caseInHelsingor + "/closing", "\"99\"", closing()).with(412);
    }
  }

  private static void seesOnly(Api api, String caseId, Person own, Person others) {
    assertThat(api.get("cases/" + caseId).with(200).text("/person/name")).isEqualTo(own.name());
    assertThat(api.get("cases?size=100").with(200).response().body())
        .contains(caseId)
        .doesNotContain(others.name());
  }

  private static void await(Future<?> one) throws Exception {
    try {
      one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError wrong) {
        throw wrong;
      }
      throw e;
    }
  }

  private static String caseAbout(Api api, Person person) {
    return api.post(
            "referrals",
            Json.object(
                "person", Young.told(person),
                "channel", "PHONE",
                "receivedOn", "2026-01-05",
                "referrer", referrer(),
                "text", "Bekymring fra skolen"))
        .with(201)
        .text("/file/id");
  }

  private static String personOf(Api api, String caseId) {
    return api.get("cases/" + caseId).with(200).text("/person/id");
  }

  private static Object referrer() {
    return Json.object("kind", "CITIZEN", "name", "En nabo", "wishesToPresent", false);
  }

  private static Object closing() {
    return Json.object("reason", "ERROR", "note", "");
  }
}
