package dk.sporskifte.bench.client;

import dk.sporskifte.bench.platform.Platform;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people of a bench: one caseworker and one who triages. They are appointed in one tenant, as
 * an operator and an administrator do it; other tenants get the same rows.
 */
public record Staff(Platform platform, HttpClient client) {
  public static final String CASEWORKER = "sofie";
  public static final String TRIAGE = "tilde";

  /** Of everybody who is appointed. */
  public static final String UNIT = "Bench";

  private static final String PASSWORD = "en lang adgangskode kun til bench";
  private static final Pattern SHOWN_PASSWORD = Pattern.compile("shown only now: (\\S+)");
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  public static Staff of(Platform platform) {
    return new Staff(
        platform, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  public static LocalDate today() {
    return LocalDate.now(COPENHAGEN);
  }

  public void appointIn(String tenant) {
    appointIn(tenant, Map.of(CASEWORKER, "CASEWORKER", TRIAGE, "TRIAGE"));
  }

  /**
   * @param roles by user name
   */
  public void appointIn(String tenant, Map<String, String> roles) {
    Api administrator = logIn(tenant, "ada", administratorsPassword(tenant));
    roles.forEach((username, role) -> appoint(administrator, username, role));
  }

  public Api logIn(String tenant, String username) {
    return logIn(tenant, username, PASSWORD);
  }

  private Api logIn(String tenant, String username, String password) {
    URI base = platform.uri("/api/v1/" + tenant + "/");
    Answer answer =
        new Api(client, base, "")
            .post("login", Json.object("username", username, "password", password))
            .with(200);
    return new Api(client, base, answer.text("/token"));
  }

  private String administratorsPassword(String tenant) {
    String shown =
        platform.console(
            "ssp:user-add --name 'Ada Bench' --role ADMINISTRATOR --unit IT " + tenant + " ada");
    Matcher password = SHOWN_PASSWORD.matcher(shown);
    if (!password.find()) {
      throw new IllegalStateException("no administrator: " + shown);
    }
    return password.group(1);
  }

  private static void appoint(Api administrator, String username, String role) {
    String user =
        administrator
            .post(
                "users", Json.object("username", username, "name", username, "password", PASSWORD))
            .with(201)
            .text("/account/id");
    String post =
        administrator
            .post("posts", Json.object("title", "Bench " + role, "role", role, "unit", UNIT))
            .with(201)
            .text("/id");
    administrator
        .post("posts/" + post + "/holdings", Json.object("user", user, "from", today().toString()))
        .with(201);
  }
}
