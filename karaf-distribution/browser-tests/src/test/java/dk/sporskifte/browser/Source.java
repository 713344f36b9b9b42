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

  /** What the way of working gave a name of its own. */
  static Source called(String id) {
    return (platform, town, user) -> id;
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
    return caseOf(item -> true, below, fits);
  }

  /** The first case whose course is such; a case that has ended goes on no more. */
  static Source courseThat(Predicate<JsonNode> fits) {
    return caseOf(item -> !ENDED.contains(item.path("state").asText()), "/course", fits);
  }

  /** Each case is read once, however many dialogs look for theirs. */
  private static Source caseOf(Predicate<JsonNode> listed, String below, Predicate<JsonNode> fits) {
    return (platform, town, user) ->
        items(platform.known(town, user, "cases?size=100"))
            .filter(listed)
            .map(item -> item.path("id").asText())
            .filter(id -> fits.test(platform.known(town, user, "cases/" + id + below)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no case in " + town + " is such"));
  }

  /** The first concern that is such. */
  static Source concernThat(Predicate<JsonNode> fits) {
    return listed("concerns", "/concern/id", fits);
  }

  /** The first line of the inbox in that state that is such. */
  static Source lineThat(String state, Predicate<JsonNode> fits) {
    return (platform, town, user) ->
        items(platform.known(town, user, "inbox?size=100&state=" + state))
            .map(item -> item.path("id").asText())
            .filter(id -> fits.test(platform.known(town, user, "inbox/" + id)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no line in " + town + " is such"));
  }

  /** The first meeting that is still to come and has something on its agenda. */
  static Source meetingToCome() {
    return listed(
        "meetings",
        "/meeting/id",
        item ->
            item.at("/meeting/state").asText().equals("PLANNED") && item.path("items").asInt() > 0);
  }

  private static Source listed(String list, String pointer, Predicate<JsonNode> fits) {
    return (platform, town, user) ->
        items(platform.read(town, user, list + "?size=100"))
            .filter(fits)
            .map(item -> item.at(pointer).asText())
            .findFirst()
            .orElseThrow(
                () -> new AssertionError("none of the " + list + " in " + town + " is such"));
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.path("items").spliterator(), false);
  }
}
