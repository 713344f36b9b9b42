package dk.sporskifte.itests.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.itests.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement that the database ran.
 *
 * @param user the role that sent it
 * @param sql with its parameters in their places
 */
record LoggedStatement(String user, String shape, String sql) {
  private static final Pattern MESSAGE =
      Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile("\\$(\\d+) = (NULL|'[^']*+(?:''[^']*+)*+')", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

  /** Each once, in the order of their first appearance. */
  static Set<LoggedStatement> in(Path jsonLog) {
    try (Stream<String> lines = Files.lines(jsonLog)) {
      return lines
          .filter(line -> line.startsWith("{") && line.endsWith("}"))
          .map(Json::read)
          .map(LoggedStatement::of)
          .flatMap(Optional::stream)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean reads() {
    return shape.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)(select|with)\\b.*");
  }

  private static Optional<LoggedStatement> of(JsonNode line) {
    Matcher message = MESSAGE.matcher(line.path("message").asText());
    if (!message.matches()) {
      return Optional.empty();
    }
    String shape = message.group(1);
    return Optional.of(
        new LoggedStatement(
            line.path("user").asText(), shape, filled(shape, line.path("detail").asText())));
  }

  private static String filled(String shape, String detail) {
    var parameters =
        PARAMETER
            .matcher(detail)
            .results()
            .collect(Collectors.toMap(p -> p.group(1), p -> p.group(2), (one, same) -> one));
    return PLACE
        .matcher(shape)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(parameters.getOrDefault(place.group(1), place.group())));
  }
}
