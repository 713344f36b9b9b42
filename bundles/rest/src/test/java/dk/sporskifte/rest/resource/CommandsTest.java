package dk.sporskifte.rest.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.rest.sample.Readable;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Endpoint;
import dk.sporskifte.rest.server.Pretending;
import dk.sporskifte.rest.server.Sending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which use case each documented request calls, and with what: a table to read. Run with {@code
 * -Dshapes.write=true} to write it anew.
 */
@ApiTest
class CommandsTest {
  private static final Path TABLE = Path.of("src/test/resources/dk/sporskifte/rest/commands.txt");

  @Test
  void each_request_calls_the_use_case_it_stands_for(Client client, Pretending useCases)
      throws IOException {
    String table =
        Endpoint.all().stream()
            .map(endpoint -> call(endpoint, client, useCases))
            .collect(Collectors.joining("\n"));

    if (Boolean.getBoolean("shapes.write")) {
      Files.writeString(TABLE, table);
    }
    assertThat(table).isEqualTo(Files.readString(TABLE));
  }

  private static String call(Endpoint endpoint, Client client, Pretending useCases) {
    useCases.forget();
    Sending.of(endpoint).by(client, "If-Match", "\"7\"");
    String calls =
        useCases.all().stream()
            .filter(a -> !a.method().equals("LoggingIn.actorOf"))
            .map(a -> "  " + a.method() + Readable.of(a.all()) + "\n")
            .collect(Collectors.joining());
    return endpoint + "\n" + calls;
  }
}
