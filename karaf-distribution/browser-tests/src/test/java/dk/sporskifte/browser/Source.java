package dk.sporskifte.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where a page that shows one thing finds which: the id, of what that user may see. */
@FunctionalInterface
interface Source {
  Set<String> ENDED = Set.of("CLOSED", "HANDED_OVER");

  String id(Platform platform, Town town, String user);

  /**
   * @param list of the interface
   * @param pointer to the id in its answer
   */
  static Source at(String list, String pointer) {
    return (platform, town, user) -> {
      String id = platform.read(town, user, list).at(pointer).asText();
      if (id.isEmpty()) {
        throw new AssertionError("nothing at " + pointer + " of " + list + " in " + town);
      }
      return id;
    };
  }

  /** The first case that is such. */
  static Source caseThat(Predicate<JsonNode> fits) {
    return caseWith("", fits);
  }

  /**
   * The first case with something below it that is such.
   *
   * @param below of the address of the case, empty for the case itself
   */
  static Source caseWith(String below, Predicate<JsonNode> fits) {
    return (platform, town, user) ->
        items(platform.read(town, user, "cases?size=100"))
            .map(item -> item.path("id").asText())
            .filter(id -> fits.test(platform.read(town, user, "cases/" + id + below)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no case in " + town + " is such"));
  }

  /** The first case whose course is such; a case that has ended goes on no more. */
  static Source courseThat(Predicate<JsonNode> fits) {
    return (platform, town, user) ->
        items(platform.read(town, user, "cases?size=100"))
            .filter(item -> !ENDED.contains(item.path("state").asText()))
            .map(item -> item.path("id").asText())
            .filter(id -> fits.test(platform.read(town, user, "cases/" + id + "/course")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no case in " + town + " went such a way"));
  }

  /** The first concern that is such. */
  static Source concernThat(Predicate<JsonNode> fits) {
    return (platform, town, user) ->
        items(platform.read(town, user, "concerns?size=100"))
            .filter(fits)
            .map(item -> item.at("/concern/id").asText())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no concern in " + town + " is such"));
  }

  /** The first meeting that is still to come and has something on its agenda. */
  static Source meetingToCome() {
    return (platform, town, user) ->
        items(platform.read(town, user, "meetings?size=100"))
            .filter(item -> item.at("/meeting/state").asText().equals("PLANNED"))
            .filter(item -> item.path("items").asInt() > 0)
            .map(item -> item.at("/meeting/id").asText())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no meeting in " + town + " has an agenda"));
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.path("items").spliterator(), false);
  }
}
