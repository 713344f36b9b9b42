package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.RepeatingSafely.Claim;
import dk.sporskifte.casework.api.RepeatingSafely.Claim.State;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.SystemActor;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {
  private Actor actor;

  @BeforeEach
  void add_a_user() {
    actor = KOGE.user();
  }

  @Test
  void a_repeated_key_answers_with_the_id_of_the_first_request() {
    UUID id = TestTenant.id();

    assertThat(claim(actor, "k", "a", id)).isEqualTo(new Claim(State.FIRST, id));
    assertThat(claim(actor, "k", "a", TestTenant.id())).isEqualTo(new Claim(State.REPEATED, id));
    assertThat(claim(actor, "k", "b", TestTenant.id()))
        .isEqualTo(new Claim(State.OTHER_REQUEST, id));
  }

  @Test
  void a_key_is_the_actors_own() {
    claim(actor, "k", "a", TestTenant.id());
    UUID id = TestTenant.id();

    assertThat(claim(KOGE.user(), "k", "a", id)).isEqualTo(new Claim(State.FIRST, id));
  }

  @Test
  void after_a_day_a_key_is_new_again() {
    claim(actor, "k", "a", TestTenant.id());
    CLOCK.advance(Duration.ofHours(24).plusMillis(1));
    UUID id = TestTenant.id();

    assertThat(claim(actor, "k", "b", id)).isEqualTo(new Claim(State.FIRST, id));
  }

  @Test
  void the_clock_forgets_old_keys_of_everybody() {
    claim(actor, "k", "a", TestTenant.id());
    CLOCK.advance(Duration.ofHours(1));

    KOGE.run(SystemActor.CLOCK, s -> s.idempotencyKeys().removeBefore(CLOCK.instant()));

    assertThat(claim(actor, "k", "b", TestTenant.id()).state()).isEqualTo(State.FIRST);
  }

  @Test
  void of_requests_that_come_at_once_one_is_the_first() throws Exception {
    Set<UUID> ids = ConcurrentHashMap.newKeySet();
    Set<UUID> first = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> request =
          () -> {
            Claim claim = claim(actor, "at once", "a", TestTenant.id());
            ids.add(claim.id());
            return claim.state() != State.FIRST || first.add(claim.id());
          };
      for (var done : threads.invokeAll(IntStream.range(0, 20).mapToObj(i -> request).toList())) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(ids).hasSize(1);
    assertThat(first).isEqualTo(ids);
  }

  private static Claim claim(Actor actor, String key, String fingerprint, UUID proposed) {
    return KOGE.ask(
        actor,
        s ->
            s.idempotencyKeys()
                .claim(
                    key,
                    fingerprint,
                    proposed,
                    CLOCK.instant(),
                    CLOCK.instant().minus(Duration.ofHours(24))));
  }
}
