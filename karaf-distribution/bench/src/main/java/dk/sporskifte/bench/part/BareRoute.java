package dk.sporskifte.bench.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.sporskifte.bench.database.SingleRows;
import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.platform.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * What somebody writes who needs nothing but the rows: Camel watches a folder, each record of a
 * file becomes a row, each row is committed. Nothing is checked, matched or kept.
 */
final class BareRoute extends RouteBuilder {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path folder;
  private final SingleRows rows;

  BareRoute(Path folder, SingleRows rows) {
    this.folder = folder;
    this.rows = rows;
  }

  @Override
  public void configure() {
    from("file:" + folder + "?delete=true&initialDelay=0&delay=20&greedy=true")
        .process(BareRoute::read)
        .split(body())
        .process(this::write);
  }

  /**
   * @return records a second
   */
  double perSecond(List<SentList> lists) {
    try (DefaultCamelContext camel = new DefaultCamelContext()) {
      camel.addRoutes(this);
      for (int i = 0; i < lists.size(); i++) {
        Folder.write(folder.resolve(i + ".json"), lists.get(i).text());
      }
      long began = System.nanoTime();
      camel.start();
      Waiting.until("the bare route", PATIENCE, this::isEmpty);
      double seconds = (System.nanoTime() - began) / 1e9;
      return lists.stream().mapToInt(SentList::records).sum() / seconds;
    } catch (Exception e) {
      throw new IllegalStateException("Camel alone does not run: " + e.getMessage(), e);
    }
  }

  private boolean isEmpty() {
    return Folder.files(folder).stream().noneMatch(Files::isRegularFile);
  }

  private static void read(Exchange exchange) throws Exception {
    byte[] file = exchange.getMessage().getBody(byte[].class);
    exchange.getMessage().setBody(MAPPER.readTree(file).withArray("records"));
  }

  private void write(Exchange exchange) {
    rows.write(exchange.getMessage().getBody(JsonNode.class).toString());
  }
}
