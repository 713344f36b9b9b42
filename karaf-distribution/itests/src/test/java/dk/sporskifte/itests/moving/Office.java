package dk.sporskifte.itests.moving;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Somebody who brings the workbooks of the documentation. */
record Office(Api api) {
  private static final Path EXAMPLES = Path.of("../../docs/examples");

  Answer preview(String example) {
    return api.post("import/preview", Json.object("content", content(example))).with(200);
  }

  Answer moveIn(String example, Answer previewed) {
    return api.post(
        "import", Json.object("content", content(example), "digest", previewed.text("/digest")));
  }

  /** As sheet, line, column and code. */
  static List<String> problems(Answer preview) {
    return preview
        .list("/sheets")
        .flatMap(
            sheet ->
                each(sheet.at("/lines"))
                    .flatMap(
                        line ->
                            each(line.at("/problems"))
                                .map(
                                    problem ->
                                        String.join(
                                            " ",
                                            sheet.at("/name").asText(),
                                            line.at("/number").asText(),
                                            problem.at("/column").asText(),
                                            problem.at("/code").asText()))))
        .toList();
  }

  static List<String> verdicts(Answer preview) {
    return preview
        .list("/sheets")
        .flatMap(sheet -> each(sheet.at("/lines")))
        .map(line -> line.at("/verdict").asText())
        .distinct()
        .toList();
  }

  /** How many of each were made, in the order of the sheets. */
  static List<Integer> made(Answer result) {
    return result.list("/made").map(made -> made.at("/count").asInt()).toList();
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String content(String example) {
    try {
      return Base64.getEncoder()
          .encodeToString(Files.readAllBytes(EXAMPLES.resolve("indflytning-" + example + ".xlsx")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
