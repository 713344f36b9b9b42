package dk.sporskifte.rest.server;

import dk.sporskifte.testkit.SyntheticPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The request of an endpoint as the OpenAPI document shows it. */
public record Sending(String verb, String path, Optional<String> body) {
  /** The ids of the samples. */
  private static final Map<String, Integer> IDS =
      Map.ofEntries(
          Map.entry("absence", 60),
          Map.entry("appointment", 81),
          Map.entry("letter", 82),
          Map.entry("minutes", 58),
          Map.entry("case", 10),
          Map.entry("concern", 20),
          Map.entry("contract", 74),
          Map.entry("escalation", 71),
          Map.entry("entry", 99),
          Map.entry("participation", 100),
          Map.entry("group", 90),
          Map.entry("tie", 93),
          Map.entry("handOver", 72),
          Map.entry("contact", 80),
          Map.entry("incident", 90),
          Map.entry("intervention", 70),
          Map.entry("item", 51),
          Map.entry("line", 60),
          Map.entry("link", 73),
          Map.entry("matter", 10),
          Map.entry("consent", 97),
          Map.entry("meeting", 50),
          Map.entry("member", 91),
          Map.entry("message", 61),
          Map.entry("need", 71),
          Map.entry("notice", 78),
          Map.entry("notification", 45),
          Map.entry("participant", 52),
          Map.entry("partner", 70),
          Map.entry("person", 4),
          Map.entry("placement", 72),
          Map.entry("post", 2),
          Map.entry("presentation", 53),
          Map.entry("record", 70),
          Map.entry("file", 71),
          Map.entry("task", 30),
          Map.entry("transition", 70),
          Map.entry("unit", 95),
          Map.entry("area", 96),
          Map.entry("question", 97),
          Map.entry("user", 1),
          Map.entry("version", 99));

  private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

  public static Sending of(Endpoint endpoint) {
    String path =
        IN_PATH
            .matcher(endpoint.path().replace("{tenant}", "helsingor"))
            .replaceAll(found -> SyntheticPeople.uuid(IDS.get(found.group(1))).toString());
    return new Sending(
        endpoint.verb(),
        "/api/v1" + path,
        endpoint.body().map(body -> read("requests/" + endpoint.id() + ".json")));
  }

  public Answer by(Client client, String... headers) {
    return client.send(verb, path, body.orElse(null), headers);
  }

  /** With something else in place of every id. */
  public Sending withIds(String other) {
    return new Sending(verb, path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", other), body);
  }

  private static String read(String name) {
    String file = "/dk/sporskifte/rest/" + name;
    try (var in = Objects.requireNonNull(Sending.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
