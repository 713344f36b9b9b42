package dk.sporskifte.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.model.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Drops the README's list into its folder, and waits until the platform has taken it. */
final class PoliceDistrict {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path folder;
  private final Town town;

  PoliceDistrict(Karaf karaf, Town town) {
    this.folder = karaf.data().resolve("feeds").resolve(town.key).resolve(town.sender);
    this.town = town;
  }

  /** As it is, but for the municipality. */
  void drop() {
    drop(example());
  }

  /** About one person, who did what the first in the README's did. */
  void drop(Person person) {
    ObjectNode list = example();
    ArrayNode records = (ArrayNode) list.path("records");
    ObjectNode first = (ObjectNode) records.get(0);
    first
        .putObject("person")
        .put("cpr", person.cpr().orElseThrow().value())
        .put("familyName", person.familyName())
        .put("givenName", person.givenName())
        .put("birthDate", person.born().toString());
    records.removeAll().add(first);
    drop(list);
  }

  /** As no list may be: it cannot be taken, and waits for somebody to see to it. */
  void dropBroken() {
    ObjectNode list = example();
    list.remove("records");
    drop(list, "rejected");
  }

  private ObjectNode example() {
    try {
      ObjectNode list = (ObjectNode) MAPPER.readTree(Build.policeList().toFile());
      list.put("messageId", UUID.randomUUID().toString());
      list.put("recipientMunicipality", town.municipality);
      ((ObjectNode) list.path("sender")).put("code", town.sender);
      return list;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drop(ObjectNode list) {
    drop(list, "accepted");
  }

  private void drop(ObjectNode list, String outcome) {
    String name = list.path("messageId").asText() + ".json";
    try {
      Files.createDirectories(folder.resolve("in"));
      MAPPER.writeValue(folder.resolve("in").resolve(name).toFile(), list);
      Files.createFile(folder.resolve("in").resolve(name + ".done"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Waiting.until(
        "the list to be " + outcome + " by " + town,
        PATIENCE,
        () -> Files.exists(folder.resolve(outcome).resolve(name + ".receipt.json")));
  }
}
