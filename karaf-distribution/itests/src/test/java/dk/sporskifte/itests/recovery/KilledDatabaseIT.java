package dk.sporskifte.itests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Answer;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.path.Young;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database is killed, stays away and comes back; the platform is never restarted for it. */
@ExtendWith(KarafExtension.class)
@Order(45)
class KilledDatabaseIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Karaf karaf;
  private final Database database;
  private final Api caseworker;

  KilledDatabaseIT(Karaf karaf) {
    this.karaf = karaf;
    this.database = new Database(karaf);
    this.caseworker = new Staff(karaf, "helsingor").with("CASEWORKER", "Alberte Vejrmølle").api();
  }

  @Test
  void every_acknowledged_concern_is_there_after_the_server_was_killed() {
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int n = 0; n < 5; n++) {
        acknowledged.add(raise().with(201).text("/concern/id"));
      }
      database.kill();
      Waiting.until("the database to be back", SOON, () -> raisedInto(acknowledged));
    }

    assertThat(acknowledged).hasSize(12);
    for (String concern : acknowledged) {
      caseworker.get("concerns/" + concern).with(200);
    }
    String ids = acknowledged.stream().collect(Collectors.joining("','", "'", "'"));
    assertThat(database.count("select count(*) from helsingor.concern where id in (" + ids + ")"))
        .isEqualTo(acknowledged.size());
  }

  @Test
  void while_the_database_is_away_calls_answer_503_and_then_work_again() throws IOException {
    try (ServerSocket occupied = takeThePort()) {
      assertThat(occupied.isBound()).isTrue();
      Waiting.until("calls to say so", SOON, () -> caseworker.get("cases").status() == 503);
      Answer away = caseworker.get("cases").with(503);
      assertThat(away.header("Retry-After")).isPresent();
      assertThat(away.response().body()).doesNotContain("Exception").doesNotContain("postgres");
    }
    Waiting.until("calls to work again", SOON, () -> caseworker.get("cases").status() == 200);
    raise().with(201);
  }

  /** So that the server cannot come back; it is killed until the port is ours, not its own. */
  private ServerSocket takeThePort() {
    return Waiting.until(
        "the server's port",
        SOON,
        () -> {
          database.kill();
          return bound(karaf.postgresPort());
        });
  }

  private static Optional<ServerSocket> bound(int port) {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return Optional.of(socket);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** An answer other than "done" promises nothing. */
  private boolean raisedInto(List<String> acknowledged) {
    Answer answer = raise();
    if (answer.status() == 201) {
      acknowledged.add(answer.text("/concern/id"));
    }
    return answer.status() == 201;
  }

  private Answer raise() {
    return caseworker.post(
        "concerns",
        Json.object(
            "person", Young.told(Young.aged(16)), "channel", "PHONE", "text", "Set ved havnen"));
  }
}
