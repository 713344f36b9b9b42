package dk.sporskifte.bench.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A whole municipality put in by sets, past the use cases. */
public record Municipality(Server server) {
  private static final String SCRIPT = "/dk/sporskifte/bench/stress/fill.sql";

  /**
   * @param values of the script, by the name that stands after a colon there
   */
  public void fill(Map<String, String> values) {
    String script = script();
    for (Map.Entry<String, String> value : values.entrySet()) {
      script = script.replaceAll(":" + value.getKey() + "\\b", value.getValue());
    }
    server.execute(script);
    server.execute("vacuum analyze", "checkpoint");
  }

  private static String script() {
    try (InputStream file = Municipality.class.getResourceAsStream(SCRIPT)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
