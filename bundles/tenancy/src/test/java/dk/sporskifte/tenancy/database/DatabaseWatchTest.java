package dk.sporskifte.tenancy.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.tenancy.schema.TestServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseWatchTest {
  private final ByHand workers = new ByHand();
  private final AtomicInteger changes = new AtomicInteger();
  private final Reached server = new Reached();
  private final DatabaseWatch watch = new DatabaseWatch(workers, changes::incrementAndGet);

  @AfterEach
  void stop() {
    watch.close();
    workers.shutdownNow();
  }

  @Test
  void one_failure_sends_nobody_away_and_is_asked_about_soon() {
    watch.watch(server);
    workers.next();
    assertThat(workers.pauseMillis()).isEqualTo(5000);

    server.reached = false;
    workers.next();

    assertThat(watch.state()).isInstanceOf(ServerState.Usable.class);
    assertThat(workers.pauseMillis()).isEqualTo(500);

    server.reached = true;
    workers.next();
    server.reached = false;
    workers.next();

    assertThat(watch.state()).isInstanceOf(ServerState.Usable.class);
    assertThat(changes).hasValue(1);
  }

  @Test
  void two_failures_in_a_row_count_and_one_answer_brings_it_back() {
    watch.watch(server);

    server.reached = false;
    workers.next();
    workers.next();
    assertThat(watch.state()).isInstanceOf(ServerState.Away.class);

    server.reached = true;
    workers.next();
    assertThat(watch.state()).isInstanceOf(ServerState.Usable.class);
    assertThat(changes).hasValue(3);
  }

  @Test
  void a_server_withdrawn_or_replaced_by_one_that_fails_counts_at_once() {
    watch.watch(server);
    Reached other = new Reached();
    other.reached = false;

    watch.watch(other);
    assertThat(watch.state()).isInstanceOf(ServerState.Away.class);

    watch.watch(server);
    watch.forget(server);
    assertThat(watch.state()).isInstanceOf(ServerState.Absent.class);
  }

  /** Port 1 answers nobody. */
  private static final class Reached implements DatabaseServer {
    private boolean reached = true;

    @Override
    public String url() {
      return reached ? TestServer.shared().url() : "jdbc:postgresql://127.0.0.1:1/postgres";
    }

    @Override
    public String adminUser() {
      return "postgres";
    }

    @Override
    public String adminPassword() {
      return "";
    }
  }
}
