package dk.sporskifte.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.rest.sample.Samples;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Logged;
import dk.sporskifte.rest.server.Pretending;
import org.junit.jupiter.api.Test;

@ApiTest
class LogTest {
  @Test
  void a_request_is_logged_by_its_template_with_its_id(Client client) throws Exception {
    try (var logged = new Logged()) {
      Answer answer = client.get("/cases/" + Samples.CASE.value() + "?x=1705094006");

      assertThat(logged.lines(1))
          .singleElement()
          .asString()
          .matches("GET helsingor /api/v1/\\{tenant}/cases/\\{case} 200 \\d+ ms .*")
          .endsWith(answer.header("X-Request-Id"));
    }
  }

  @Test
  void nothing_that_was_typed_reaches_the_log(Client client, Pretending useCases) throws Exception {
    useCases.answers(FindingCases.class, "ofPerson", new IllegalStateException("1705094006"));
    try (var logged = new Logged()) {
      client.get("/api/v1/helsingor/cases/1705094006");
      client.get("/api/v1/1705094006/me");
      client.get("/1705094006?cpr=1705094006");
      client.send("GET1705094006", "/me", null);
      client.get("/me", "Authorization", "Bearer 1705094006");
      client.post("/cases/search", "{\"cpr\":\"1705094006\"}");
      client.post("/cases/search", "{\"cpr\":\"1705094006x\"}");
      client.post("/cases/search", "{\"1705094006\":1}");
      client.post("/cases/search", "1705094006");

      assertThat(logged.lines(10)).hasSizeGreaterThan(8);
      assertThat(logged.text()).doesNotContain("170509");
    }
  }

  @Test
  void a_fault_is_logged_with_where_it_broke_and_the_id_of_its_request(
      Client client, Pretending useCases) throws Exception {
    useCases.answers(
        FindingCases.class, "show", new IllegalStateException("1705094006", new Error("cause")));
    try (var logged = new Logged()) {
      Answer answer = client.get("/cases/" + Samples.CASE.value());
      logged.lines(2);

      assertThat(logged.text())
          .contains("Request " + answer.header("X-Request-Id") + " failed")
          .contains("java.lang.IllegalStateException\n\tat ")
          .contains("caused by java.lang.Error")
          .doesNotContain("170509");
    }
  }
}
