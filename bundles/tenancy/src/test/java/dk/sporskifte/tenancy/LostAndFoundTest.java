package dk.sporskifte.tenancy;

import static dk.sporskifte.casework.api.port.TenantStatus.State.CLOSED;
import static dk.sporskifte.casework.api.port.TenantStatus.State.OPEN;
import static dk.sporskifte.casework.api.port.TenantStatus.State.OPENING;
import static dk.sporskifte.tenancy.Platform.configuration;
import static dk.sporskifte.tenancy.schema.TestServer.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.tenancy.schema.TestServer;
import dk.sporskifte.tenancy.secrets.SecretFiles;
import dk.sporskifte.testkit.WaysOfWorking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a tenant needs is lost, or was never there, and comes back. */
@Timeout(60)
class LostAndFoundTest {
  private static final TenantKey KOGE = new TenantKey("koge");

  private final TestServer server = TestServer.shared();
  @TempDir Path base;
  private Path file;
  private Platform platform;

  @BeforeEach
  void start() throws SQLException {
    server.forget("koge");
    file = base.resolve("secrets/tenants/koge.properties");
    platform = running();
    platform.on(server);
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  @Test
  void a_lost_file_of_secrets_is_asked_for_and_never_replaced() throws IOException {
    openOnce();
    Path elsewhere = Files.move(file, base.resolve("elsewhere"));

    restart();

    TenantStatus status = platform.await("koge", CLOSED);
    assertThat(status.reason()).contains(file.toString(), "is missing", "restore the file");
    assertThat(file).doesNotExist();

    Files.move(elsewhere, file);
    restart();
    platform.await("koge", OPEN);
  }

  @Test
  void secrets_of_another_database_are_refused() throws IOException {
    openOnce();
    new SecretFiles(base).create(KOGE);

    restart();

    assertThat(platform.await("koge", CLOSED).reason())
        .contains("encrypted with another key", file.toString());
  }

  @Test
  void a_restored_schema_whose_roles_are_of_before_says_how_to_hand_them_over()
      throws SQLException {
    openOnce();
    for (String role : List.of("koge_owner", "koge_app", "koge_guard")) {
      execute(server.admin(), "comment on role %s is 'Sporskifte key abc'".formatted(role));
    }

    restart();

    assertThat(platform.await("koge", CLOSED).reason())
        .contains("comment on role koge_app is 'Sporskifte'");
    handOver();
    restart();
    platform.await("koge", OPEN);
  }

  @Test
  void lost_passwords_are_set_anew() throws IOException {
    openOnce();
    Files.write(
        file,
        Files.readAllLines(file).stream().filter(l -> l.startsWith("encryptionKey")).toList());

    restart();

    platform.await("koge", OPEN);
  }

  @Test
  void who_gives_up_what_was_encrypted_can_go_on_without_the_file() throws Exception {
    openOnce();
    Files.delete(file);
    execute(server.admin(), "comment on schema koge is 'Sporskifte'");
    handOver();

    restart();

    platform.await("koge", OPEN);
    assertThat(file).exists();
  }

  @Test
  void without_a_database_tenants_are_opening_and_open_once_it_is_there() {
    try (Platform early = running()) {
      early.tenants.add(configuration("koge", "259"));

      TenantStatus status = early.status("koge");
      assertThat(status.state()).isEqualTo(OPENING);
      assertThat(status.reason()).contains("no database server");
      assertThatExceptionOfType(TenantClosedException.class)
          .isThrownBy(() -> early.tenants.open(KOGE));

      early.on(server);
      early.await("koge", OPEN);
    }
  }

  @Test
  void a_database_that_goes_away_and_comes_back_needs_no_restart() throws SQLException {
    openOnce();

    server.refuseConnections();
    assertThat(platform.await("koge", OPENING).reason()).contains("the database does not answer");
    assertThatExceptionOfType(TenantClosedException.class)
        .isThrownBy(() -> platform.tenants.open(KOGE));
    assertThatExceptionOfType(TenantClosedException.class)
        .isThrownBy(() -> platform.tenants.dataSource(KOGE));

    server.acceptConnections();
    platform.await("koge", OPEN);
    assertThat(platform.tenants.open(KOGE).key()).isEqualTo(KOGE);
  }

  private void handOver() throws SQLException {
    for (String role : List.of("koge_owner", "koge_app", "koge_guard")) {
      execute(server.admin(), "comment on role %s is 'Sporskifte'".formatted(role));
    }
  }

  private void openOnce() {
    platform.tenants.add(configuration("koge", "259"));
    platform.await("koge", OPEN);
  }

  private void restart() {
    platform.close();
    platform = running();
    platform.on(server);
    platform.tenants.add(configuration("koge", "259"));
  }

  private Platform running() {
    Platform running = new Platform(base, 5);
    running.municipalities.install(WaysOfWorking.small("259", "1"));
    return running;
  }
}
