package dk.sporskifte.postgres.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir static Path base;
  private static int port;

  private EmbeddedPostgres postgres;

  @BeforeAll
  static void find_a_free_port() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
  }

  @BeforeEach
  void start() {
    postgres = started("");
  }

  @AfterEach
  void stop() {
    postgres.stop();
  }

  @Test
  void offers_a_durable_database_on_loopback_that_sorts_in_danish() throws SQLException {
    assertThat(query("select current_database()")).isEqualTo("sporskifte");
    assertThat(query("show fsync")).isEqualTo("on");
    assertThat(query("show data_checksums")).isEqualTo("on");
    assertThat(query("show listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(query("select string_agg(x, '' order by x) from unnest('{å,ø,æ,z}'::text[]) x"))
        .isEqualTo("zæøå");
    assertThat(query("select lower('ÆØÅ')")).isEqualTo("æøå");
  }

  @Test
  void the_superusers_password_is_readable_by_its_owner_alone() throws IOException {
    Path secret = base.resolve("secrets/postgres");
    assertThat(Files.readString(secret).strip()).isEqualTo(postgres.adminPassword());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), "postgres", "wrong"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void a_killed_server_comes_back_with_every_committed_row() throws Exception {
    execute("create table kept (n int)");
    execute("insert into kept select generate_series(1, 100)");
    long killed = pid();
    ProcessHandle.of(killed).orElseThrow().destroyForcibly();

    assertThat(eventually("select count(*) from kept")).isEqualTo("100");
    assertThat(pid()).isNotEqualTo(killed);
  }

  @Test
  void a_server_left_over_by_a_killed_platform_is_ended_and_its_rows_are_kept() throws Exception {
    execute("create table left_over (n int)");
    postgres.stop();
    Process leftOver = abandoned();
    assertThat(eventually("select count(*) from left_over")).isEqualTo("0");
    execute("insert into left_over values (1)");

    postgres = started("");

    assertThat(leftOver.isAlive()).isFalse();
    assertThat(query("select count(*) from left_over")).isEqualTo("1");
  }

  @Test
  void a_stale_pid_file_that_names_another_program_is_ignored() throws Exception {
    postgres.stop();
    String foreign = ProcessHandle.current().pid() + "\n" + data() + "\n";
    Files.writeString(data().resolve("postmaster.pid"), foreign);

    postgres = started("");

    assertThat(query("select 1")).isEqualTo("1");
  }

  @Test
  void what_a_failing_statement_says_of_a_person_stays_out_of_the_log() throws Exception {
    execute("create table person (cpr text primary key)");
    execute("insert into person values ('0101012222')");
    assertThatThrownBy(() -> execute("insert into person values ('0101012222')"))
        .hasMessageContaining("duplicate key");
    assertThatThrownBy(() -> execute("select '0101012222'::uuid"))
        .hasMessageContaining("invalid input syntax");

    assertThat(log()).contains("ready to accept connections").doesNotContain("0101012222");
  }

  @Test
  void further_server_settings_can_be_configured() throws Exception {
    postgres.stop();
    postgres = started("log_statement=all; work_mem = 5MB");

    assertThat(query("show work_mem")).isEqualTo("5MB");
    assertThat(log()).contains("show work_mem");
  }

  @Test
  void data_without_its_password_is_refused() throws IOException {
    postgres.stop();
    Path secret = base.resolve("secrets/postgres");
    Path elsewhere = base.resolve("secrets/elsewhere");
    Files.move(secret, elsewhere);

    assertThatThrownBy(() -> started("")).hasMessageContaining("its password is missing");

    Files.move(elsewhere, secret);
    postgres = started("");
  }

  private static EmbeddedPostgres started(String options) {
    return new EmbeddedPostgres(
        base, "postgres", ServerSettings.of(port, 20, options), Account.ofThisProcess());
  }

  private static Process abandoned() {
    Cluster cluster =
        new Cluster(
            Binaries.unpackedUnder(base.resolve("postgres")), Account.ofThisProcess(), data());
    return new Postmaster(cluster, ServerSettings.of(port, 20, ""), base.resolve("log/other"))
        .start();
  }

  private static Path data() {
    return base.resolve("postgres/data-15");
  }

  private static String log() throws IOException {
    return Files.readString(base.resolve("log/postgres.log"));
  }

  private static long pid() {
    return Long.parseLong(PidFile.of(data()).orElseThrow().lines().get(0));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        postgres.url(), postgres.adminUser(), postgres.adminPassword());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private String eventually(String sql) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        return query(sql);
      } catch (SQLException notYet) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new TimeoutException("no answer to " + sql);
  }
}
