package dk.sporskifte.rest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.FeedSchemas;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.component.LifeCycle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSchemasServletTest {
  private static final Server JETTY = new Server();

  private record Files(Map<String, String> all) implements FeedSchemas {
    @Override
    public List<String> names() {
      return all.keySet().stream().sorted().toList();
    }

    @Override
    public Optional<byte[]> file(String name) {
      return Optional.ofNullable(all.get(name)).map(f -> f.getBytes(StandardCharsets.UTF_8));
    }
  }

  @BeforeAll
  static void serve() {
    ServerConnector connector = new ServerConnector(JETTY);
    connector.setHost("127.0.0.1");
    JETTY.addConnector(connector);
    Files files = new Files(Map.of("list-1.xsd", "<schema/>", "list-1.schema.json", "{}"));
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(
        new ServletHolder(new FeedSchemasServlet(List.of(files))), "/feeds/v1/schemas/*");
    JETTY.setHandler(context);
    LifeCycle.start(JETTY);
  }

  @AfterAll
  static void stop() {
    LifeCycle.stop(JETTY);
  }

  @ParameterizedTest
  @CsvSource({
    "/feeds/v1/schemas/, application/json",
    "/feeds/v1/schemas/list-1.xsd, application/xml",
    "/feeds/v1/schemas/list-1.schema.json, application/schema+json"
  })
  void who_builds_a_sender_reads_them_without_a_log_in(String path, String type) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void the_list_names_what_there_is() throws Exception {
    assertThat(get("/feeds/v1/schemas/").body())
        .isEqualTo("{\"files\":[\"list-1.schema.json\",\"list-1.xsd\"]}");
    assertThat(get("/feeds/v1/schemas").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"other-1.xsd", "..%2Flist-1.xsd", "list-1.xsd/", "a/list-1.xsd"})
  void nothing_else_is_served(String name) throws Exception {
    assertThat(get("/feeds/v1/schemas/" + name).statusCode()).isGreaterThanOrEqualTo(400);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + JETTY.getURI().getPort() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
