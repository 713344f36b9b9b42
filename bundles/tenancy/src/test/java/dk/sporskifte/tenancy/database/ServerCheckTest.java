package dk.sporskifte.tenancy.database;

import static dk.sporskifte.tenancy.schema.TestServer.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.tenancy.schema.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCheckTest {
  private final TestServer server = TestServer.shared();
  @TempDir Path base;

  @Test
  void a_role_that_may_create_roles_and_schemas_will_do() throws Exception {
    execute(server.admin(), "drop role if exists maker");
    execute(server.admin(), "create role maker login createrole password 'm'");
    execute(server.admin(), "grant create on database postgres to maker");

    assertThat(check(server.url(), "maker", "m")).isInstanceOf(ServerState.Usable.class);

    execute(server.admin(), "revoke create on database postgres from maker");
    assertThat(check(server.url(), "maker", "m").reason())
        .contains("maker may not create schemas: grant create on database");
    execute(server.admin(), "alter role maker nocreaterole");
    assertThat(check(server.url(), "maker", "m").reason())
        .contains("maker may not create roles: alter role");
  }

  @Test
  void a_wrong_password_and_a_missing_database_must_be_seen_to() throws Exception {
    execute(server.admin(), "drop role if exists wrong");
    execute(server.admin(), "create role wrong login password 'right'");

    assertThat(check(server.url(), "wrong", "wrong"))
        .isInstanceOf(ServerState.Unusable.class)
        .satisfies(s -> assertThat(s.reason()).contains("refuses database user wrong"));
    assertThat(check(server.url().replace("/postgres", "/nowhere"), "postgres", ""))
        .isInstanceOf(ServerState.Unusable.class)
        .satisfies(s -> assertThat(s.reason()).contains("nowhere"));
  }

  @Test
  void a_database_that_does_not_know_danish_letters_will_not_do() throws Exception {
    execute(server.admin(), "drop database if exists deaf");
    execute(
        server.admin(),
        "create database deaf template template0 encoding 'UTF8' locale_provider libc locale 'C'");

    assertThat(check(server.url().replace("/postgres", "/deaf"), "postgres", ""))
        .isInstanceOf(ServerState.Unusable.class)
        .satisfies(s -> assertThat(s.reason()).contains("æøå are ÆØÅ", "icu_locale 'da-DK'"));
  }

  @Test
  void a_server_that_does_not_answer_is_away() throws IOException {
    assertThat(check("jdbc:postgresql://127.0.0.1:1/sporskifte", "postgres", "x"))
        .isInstanceOf(ServerState.Away.class);
  }

  @Test
  void a_missing_password_file_and_a_wrong_url_are_told() throws IOException {
    Path missing = base.resolve("missing");
    DatabaseServer unreadable = new ExternalDatabase(server.url(), "postgres", missing);
    assertThat(ServerCheck.of(unreadable, new ServerState.Absent()).reason())
        .contains(missing.toString());
    assertThat(check("jdbc:mysql://localhost/secret", "postgres", "x").reason())
        .contains("the url of the database")
        .doesNotContain("secret");
  }

  @Test
  void a_server_without_a_free_connection_is_still_there() throws Exception {
    execute(server.admin(), "drop role if exists crowded");
    execute(server.admin(), "create role crowded login createrole connection limit 0 password 'c'");
    execute(server.admin(), "grant create on database postgres to crowded");
    DatabaseServer crowded = external(server.url(), "crowded", "c");
    ServerState before = new ServerState.Usable(crowded, 100);

    assertThat(ServerCheck.of(crowded, before)).isSameAs(before);
    execute(server.admin(), "revoke create on database postgres from crowded");
  }

  private ServerState check(String url, String user, String password) throws IOException {
    return ServerCheck.of(external(url, user, password), new ServerState.Absent());
  }

  private DatabaseServer external(String url, String user, String password) throws IOException {
    return new ExternalDatabase(url, user, Files.writeString(base.resolve("password"), password));
  }
}
