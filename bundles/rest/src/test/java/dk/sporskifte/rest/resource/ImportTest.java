package dk.sporskifte.rest.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.MovingIn;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Pretending;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@ApiTest
class ImportTest {
  @Test
  void a_template_is_a_file_with_a_name(Client client) {
    Answer answer = client.get("/import/template");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''indflytning-helsingor-brugere.csv");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void one_sheet_is_asked_for_by_its_name(Client client, Pretending useCases) {
    client.get("/import/template?sheet=POSTS");
    assertThat(useCases.last().arguments()).containsExactly(ImportSheet.POSTS);

    assertThat(client.get("/import/template?sheet=ANDET").status()).isEqualTo(400);
  }

  @Test
  void a_spreadsheet_may_be_larger_than_other_bodies_and_not_without_end(
      Client client, Pretending useCases) {
    assertThat(client.post("/import/preview", sized(3 * 1024 * 1024)).status()).isEqualTo(200);
    assertThat((byte[]) useCases.last().arguments().get(0)).hasSize(3 * 1024 * 1024);

    assertThat(client.post("/import/preview", sized(6 * 1024 * 1024)).status()).isEqualTo(413);
    assertThat(client.post("/users", sized(1024 * 1024)).status()).isEqualTo(413);
  }

  @Test
  void who_waits_asks_how_far_it_has_come(Client client, Pretending useCases) {
    Answer answer = client.get("/import/progress?digest=9f86d081");

    assertThat(answer.at("/done")).isEqualTo("40");
    assertThat(answer.at("/total")).isEqualTo("412");
    assertThat(useCases.last().arguments()).containsExactly("9f86d081");
  }

  @Test
  void nothing_is_imported_without_the_preview_it_stands_on(Client client, Pretending useCases) {
    Answer answer = client.post("/import", "{\"content\":\"QQ==\",\"digest\":\"\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(useCases.methods()).containsExactly("LoggingIn.actorOf");
  }

  @Test
  void what_stands_in_the_way_is_told_in_both_languages(Client client, Pretending useCases) {
    useCases.refuses(
        MovingIn.class,
        "moveIn",
        Refusal.conflict("import-not-as-previewed", "Gennemgå filen igen."));

    Answer answer =
        client.post("/import", "{\"content\":\"QQ==\",\"digest\":\"ab\"}", "Accept-Language", "en");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("import-not-as-previewed");
    assertThat(answer.at("/title")).isEqualTo("Not as previewed");
  }

  private static String sized(int bytes) {
    return "{\"content\":\"" + Base64.getEncoder().encodeToString(new byte[bytes]) + "\"}";
  }
}
