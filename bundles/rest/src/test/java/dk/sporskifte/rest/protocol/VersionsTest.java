package dk.sporskifte.rest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.ClosingCase;
import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.rest.sample.SampleCase;
import dk.sporskifte.rest.sample.Samples;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Pretending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class VersionsTest {
  private static final String CASE = "/cases/" + Samples.CASE.value();
  private static final String CLOSING = "{\"reason\":\"NOT_RELEVANT\",\"note\":\"\"}";

  @BeforeEach
  void thereIsACase(Pretending useCases) {
    useCases.does(FindingCases.class, "show", SampleCase.view());
    useCases.does(ClosingCase.class, "close", SampleCase.view());
  }

  @Test
  void what_has_a_version_carries_it_in_its_tag(Client client) {
    assertThat(client.get(CASE).header("ETag")).matches("\"7-[0-9a-f]{16}\"");
  }

  @Test
  void a_tag_changes_with_what_hangs_on_a_case_though_its_version_does_not(
      Client client, Pretending useCases) {
    String before = client.get(CASE).header("ETag");
    useCases.does(FindingCases.class, "show", SampleCase.withNextStep("Hold øje."));

    String after = client.get(CASE).header("ETag");

    assertThat(after).startsWith("\"7-").isNotEqualTo(before);
    assertThat(client.get(CASE, "If-None-Match", before).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"1\", %s", "*"})
  void what_is_unchanged_is_not_sent_again(String header, Client client) {
    String tag = client.get(CASE).header("ETag");

    Answer again = client.get(CASE, "If-None-Match", header.replace("%s", tag));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void a_list_has_no_tag(Client client, Pretending useCases) {
    useCases.does(FindingCases.class, "list", Samples.cases());

    assertThat(client.get("/cases").header("ETag")).isEmpty();
  }

  @Test
  void a_change_without_the_version_that_was_read_is_refused(Client client, Pretending useCases) {
    Answer answer = client.post(CASE + "/closing", CLOSING);

    assertThat(answer.status()).isEqualTo(428);
    assertThat(answer.code()).isEqualTo("version-required");
    assertThat(useCases.methods()).doesNotContain("ClosingCase.close");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "\"7-0123456789abcdef\"", " \"7\" "})
  void the_version_reaches_the_use_case(String header, Client client, Pretending useCases) {
    Answer answer = client.post(CASE + "/closing", CLOSING, "If-Match", header);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).startsWith("\"7-");
    assertThat(useCases.last().arguments()).containsExactly(Samples.CASE, 7, "NOT_RELEVANT", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "*", "W/\"7\"", "\"7\",\"8\"", "\"\"", "\"x\"", "\"99999999999\""})
  void a_tag_that_is_none_of_ours_is_refused(String header, Client client) {
    Answer answer = client.post(CASE + "/closing", CLOSING, "If-Match", header);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("If-Match");
  }

  @Test
  void a_stale_version_is_refused_by_the_use_case(Client client, Pretending useCases) {
    useCases.refuses(ClosingCase.class, "close", Refusal.stale());

    Answer answer = client.post(CASE + "/closing", CLOSING, "If-Match", "\"6\"");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.code()).isEqualTo("changed-meanwhile");
  }
}
