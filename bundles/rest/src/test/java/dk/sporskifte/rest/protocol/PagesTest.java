package dk.sporskifte.rest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.rest.sample.Samples;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Pretending;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@ApiTest
class PagesTest {
  @Test
  void a_page_links_to_the_next_with_everything_else_that_was_asked(
      Client client, Pretending useCases) {
    useCases.does(FindingCases.class, "list", Samples.cases());

    Answer answer = client.get("/cases?state=ON_AGENDA&size=1&after=x%20y");

    assertThat(useCases.last().arguments())
        .containsExactly(
            Optional.of(CaseState.ON_AGENDA),
            Optional.empty(),
            new PageRequest(Optional.of("x y"), 1));
    assertThat(answer.at("/next")).isEqualTo("2026-11-02~a1/æ");
    assertThat(answer.header("Link"))
        .startsWith("</api/v1/helsingor/cases?")
        .contains("state=ON_AGENDA")
        .contains("size=1")
        .endsWith(">; rel=\"next\"");
  }

  @Test
  void following_the_link_asks_for_the_next_page(Client client, Pretending useCases) {
    useCases.does(FindingCases.class, "list", Samples.cases());
    String link = client.get("/cases?size=1").header("Link");

    client.get(link.substring(1, link.indexOf('>')));

    assertThat(useCases.last().arguments())
        .containsExactly(
            Optional.empty(), Optional.empty(), new PageRequest(Optional.of("2026-11-02~a1/æ"), 1));
  }

  @Test
  void what_is_sought_goes_along_from_page_to_page(Client client, Pretending useCases) {
    useCases.does(FindingCases.class, "list", Samples.cases());

    Answer answer = client.get("/cases?q=%20%C3%85se%20holm&size=1");

    assertThat(useCases.last().arguments())
        .containsExactly(
            Optional.empty(),
            Optional.of(new Sought("Åse holm")),
            new PageRequest(Optional.empty(), 1));
    assertThat(answer.header("Link")).contains("q=").contains("holm");
  }

  @Test
  void nothing_typed_asks_for_all(Client client, Pretending useCases) {
    useCases.does(FindingCases.class, "list", Samples.cases());

    client.get("/cases?q=%20");

    assertThat(useCases.last().arguments())
        .containsExactly(Optional.empty(), Optional.empty(), PageRequest.first());
  }

  @Test
  void the_last_page_links_nowhere(Client client, Pretending useCases) {
    useCases.does(FindingCases.class, "list", new Page<>(List.of(), Optional.empty()));

    Answer answer = client.get("/cases");

    assertThat(answer.header("Link")).isEmpty();
    assertThat(answer.body()).isEqualTo("{\"items\":[]}");
    assertThat(useCases.last().arguments())
        .containsExactly(Optional.empty(), Optional.empty(), PageRequest.first());
  }
}
