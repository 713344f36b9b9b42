package dk.sporskifte.itests.client;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People whom a tenant takes on for a test. */
public final class Staff {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String PASSWORD = "en lang adgangskode kun til denne prøve";

  private static final Pattern SHOWN_PASSWORD = Pattern.compile("shown only now: (\\S+)");
  private static final Map<String, Api> ADMINISTRATORS = new ConcurrentHashMap<>();

  private final Karaf karaf;
  private final Api administrator;

  public Staff(Karaf karaf, String tenant) {
    this.karaf = karaf;
    this.administrator = ADMINISTRATORS.computeIfAbsent(tenant, key -> appointed(karaf, tenant));
  }

  /** The first one is appointed by the operator, on the console. */
  private static Api appointed(Karaf karaf, String tenant) {
    String username = "prøve.administrator";
    String shown =
        karaf
            .console()
            .run(
                "ssp:user-add --name 'Karla Administrator' --role ADMINISTRATOR --unit IT "
                    + tenant
                    + " "
                    + username);
    Matcher password = SHOWN_PASSWORD.matcher(shown);
    assertThat(password.find()).as(shown).isTrue();
    return Api.loggedIn(karaf, tenant, username, password.group(1));
  }

  /** Somebody with an account and no post. */
  public Member outsider(String name) {
    String username = "prøve" + NUMBER.incrementAndGet();
    String id =
        administrator
            .post("users", Json.object("username", username, "name", name, "password", PASSWORD))
            .with(201)
            .text("/account/id");
    return new Member(
        id,
        name,
        Optional.empty(),
        Api.loggedIn(karaf, administrator.tenant(), username, PASSWORD));
  }

  public Member with(String role, String name) {
    return appoint(
        outsider(name), Json.object("title", role + " " + name, "role", role, "unit", "SSP"));
  }

  public Member seated(String role, String forum, String seat, String name) {
    return appoint(
        outsider(name),
        Json.object(
            "title", role + " " + name, "role", role, "unit", "SSP", "forum", forum, "seat", seat));
  }

  /** The account is closed. */
  public void leaves(Member member) {
    administrator.post("users/" + member.id() + "/deactivation", Json.object()).with(200);
  }

  private Member appoint(Member member, Object post) {
    String id = administrator.post("posts", post).with(201).text("/id");
    administrator
        .post(
            "posts/" + id + "/holdings",
            Json.object("user", member.id(), "from", Dates.today().toString()))
        .with(201);
    return new Member(member.id(), member.name(), Optional.of(id), member.api());
  }

  /** One of them. */
  public record Member(String id, String name, Optional<String> post, Api api) {
    public Answer get(String path) {
      return api.get(path);
    }

    public Answer post(String path, Object body) {
      return api.post(path, body);
    }

    public Answer post(String path, String etag, Object body) {
      return api.post(path, etag, body);
    }

    public Answer put(String path, String etag, Object body) {
      return api.put(path, etag, body);
    }
  }
}
