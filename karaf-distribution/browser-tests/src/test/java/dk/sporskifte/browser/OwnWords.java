package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a text of the client where it leaves room for the municipality's own word. */
final class OwnWords {
  private static final Pattern ROOM = Pattern.compile("\\{([A-Z_]+)(?::(\\w+))?}");
  private static final Map<String, JsonNode> OF_TOWNS = new ConcurrentHashMap<>();

  private OwnWords() {}

  static String in(String text, Page page, String origin) {
    if (!ROOM.matcher(text).find()) {
      return text;
    }
    String tenant = URI.create(page.url()).getPath().split("/")[1];
    JsonNode words = OF_TOWNS.computeIfAbsent(tenant, key -> asked(page, origin, key));
    return ROOM.matcher(text)
        .replaceAll(room -> Matcher.quoteReplacement(word(room, words.path(room.group(1)))));
  }

  private static JsonNode asked(Page page, String origin, String tenant) {
    APIResponse answer =
        page.context()
            .request()
            .get(
                origin + "/api/v1/" + tenant + "/way-of-working",
                RequestOptions.create().setHeader("X-Requested-With", "sporskifte"));
    assertThat(answer.status()).as("way of working of %s", tenant).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(answer.body()).path("words");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(MatchResult room, JsonNode noun) {
    boolean neuter = noun.path("gender").asText().equals("NEUTER");
    String form = room.group(2) == null ? "singular" : room.group(2);
    String word =
        switch (form) {
          case "a" -> (neuter ? "et " : "en ") + noun.path("singular").asText();
          case "new" -> (neuter ? "nyt " : "ny ") + noun.path("singular").asText();
          case "no" -> (neuter ? "intet " : "ingen ") + noun.path("singular").asText();
          default -> noun.path(form).asText();
        };
    return room.start() == 0 ? word.substring(0, 1).toUpperCase() + word.substring(1) : word;
  }
}
