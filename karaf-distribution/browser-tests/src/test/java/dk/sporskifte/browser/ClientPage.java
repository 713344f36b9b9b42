package dk.sporskifte.browser;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One page of the client.
 *
 * @param path with {@code :tenant} and {@code :id} where those stand
 */
record ClientPage(String name, String path, List<String> states, List<String> dialogs) {
  /** At every other address: it says that nothing is there. */
  static final ClientPage NOWHERE = new ClientPage("notFound", "", List.of("missing"), List.of());

  private static final Pattern PART = Pattern.compile(":[a-z]+");

  boolean isAt(String address) {
    return address.matches(PART.matcher(path).replaceAll("[^/]+"));
  }

  String address(Town town, String id) {
    return path.replace(":tenant", town.key).replace(":id", id);
  }
}
