package dk.sporskifte.rest.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.rest.json.Json;
import dk.sporskifte.rest.server.Endpoint;
import dk.sporskifte.rest.server.Sending;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody wrote must not get into a log by way of {@code toString}. */
class DiscretionTest {
  static Stream<Endpoint> sending() {
    return Endpoint.all().stream().filter(e -> e.body().isPresent());
  }

  @ParameterizedTest
  @MethodSource("sending")
  void a_request_never_tells_what_people_wrote(Endpoint endpoint) throws IOException {
    String sent = Sending.of(endpoint).body().orElseThrow();

    Object body = Json.mapper().readValue(sent, endpoint.body().orElseThrow());

    for (String written : sentences(Json.mapper().readTree(sent))) {
      assertThat(body.toString()).doesNotContain(written);
    }
  }

  /** Texts of several words, and what looks like a CPR number. */
  private static List<String> sentences(JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isTextual() && node.asText().matches(".*\\s.*|\\d{10}")) {
      found.add(node.asText());
    }
    node.forEach(child -> found.addAll(sentences(child)));
    return found;
  }
}
