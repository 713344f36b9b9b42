package dk.sporskifte.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What the client says of itself: its build writes this from the table its router is made of.
 *
 * @param everywhere dialogs that may lie over any page
 * @param texts words by key, by language
 */
record Client(
    List<ClientPage> pages, List<String> everywhere, Map<String, Map<String, String>> texts) {
  static Client built() {
    try {
      return new ObjectMapper().readValue(Build.client().toFile(), Client.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ClientPage page(String name) {
    return pages.stream()
        .filter(page -> page.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the client declares no page " + name));
  }

  /**
   * What is declared for an address, of the first page that has it, as the router chooses.
   *
   * @param path below the origin
   */
  ClientPage at(String path) {
    return pages.stream().filter(page -> page.isAt(path)).findFirst().orElse(ClientPage.NOWHERE);
  }

  Map<String, String> texts(Language language) {
    return texts.get(language.code);
  }
}
