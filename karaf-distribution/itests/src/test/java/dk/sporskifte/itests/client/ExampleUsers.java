package dk.sporskifte.itests.client;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.itest.support.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The users that example data brings, with the passwords that the first start made for them. */
public final class ExampleUsers {
  private static final Map<String, Api> LOGGED_IN = new ConcurrentHashMap<>();

  private ExampleUsers() {}

  /** A user of that tenant who holds a post of that role, for example {@code SECRETARIAT}. */
  public static Api with(Karaf karaf, String tenant, String role) {
    return LOGGED_IN.computeIfAbsent(tenant + " " + role, key -> find(karaf, tenant, role));
  }

  private static Api find(Karaf karaf, String tenant, String role) {
    return of(karaf, tenant)
        .map(user -> Api.loggedIn(karaf, tenant, user[1], user[2]))
        .filter(api -> api.get("me").with(200).list("/posts").anyMatch(p -> holds(role, p)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no example user of " + tenant + " as " + role));
  }

  private static boolean holds(String role, JsonNode post) {
    return post.path("role").asText().equals(role);
  }

  private static Stream<String[]> of(Karaf karaf, String tenant) {
    try {
      List<String> lines = Files.readAllLines(karaf.data().resolve("secrets/example-users"));
      return lines.stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split("\\s+"))
          .filter(user -> user[0].equals(tenant));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
