package dk.sporskifte.casework.repeating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RepeatingSafely.Claim;
import dk.sporskifte.casework.api.RepeatingSafely.Claim.State;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.work.HourlyRounds;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RepeatingTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final KeysForADay keys = new KeysForADay(korsbaek.store, korsbaek.clock);
  private final UUID first = korsbaek.ids.next();

  @Test
  void a_repeated_request_is_given_the_identity_of_the_first() {
    assertThat(claim(korsbaek.caseworker, "hash", first)).isEqualTo(new Claim(State.FIRST, first));
    assertThat(claim(korsbaek.caseworker, "hash", korsbaek.ids.next()))
        .isEqualTo(new Claim(State.REPEATED, first));
  }

  @Test
  void another_request_under_the_same_key_is_told_apart() {
    claim(korsbaek.caseworker, "hash", first);

    assertThat(claim(korsbaek.caseworker, "andet", korsbaek.ids.next()).state())
        .isEqualTo(State.OTHER_REQUEST);
  }

  @Test
  void a_key_is_the_actor_s_own() {
    claim(korsbaek.caseworker, "hash", first);

    assertThat(claim(korsbaek.leader, "hash", korsbaek.ids.next()).state()).isEqualTo(State.FIRST);
  }

  @Test
  void a_key_lasts_24_hours() {
    claim(korsbaek.caseworker, "hash", first);

    korsbaek.clock.advance(Duration.ofHours(24));
    assertThat(claim(korsbaek.caseworker, "hash", korsbaek.ids.next()).state())
        .isEqualTo(State.REPEATED);
    korsbaek.clock.advance(Duration.ofMillis(1));
    assertThat(claim(korsbaek.caseworker, "hash", korsbaek.ids.next()).state())
        .isEqualTo(State.FIRST);
  }

  @Test
  void keys_older_than_24_hours_are_removed_from_open_tenants() {
    claim(korsbaek.caseworker, "hash", first);
    korsbaek.clock.advance(Duration.ofHours(24));
    forget(TenantStatus.State.OPEN);
    assertThat(korsbaek.store.keys(korsbaek.tenant.key())).as("of exactly a day").isEqualTo(1);

    korsbaek.clock.advance(Duration.ofMillis(1));
    forget(TenantStatus.State.CLOSED);
    assertThat(korsbaek.store.keys(korsbaek.tenant.key())).isEqualTo(1);
    forget(TenantStatus.State.OPEN);
    assertThat(korsbaek.store.keys(korsbaek.tenant.key())).isZero();
  }

  @Test
  void a_tenant_that_is_away_holds_up_nothing() {
    Transactions broken =
        new Transactions() {
          @Override
          public <T> Outcome<T> in(
              TenantKey tenant, Actor actor, Function<Stores, Outcome<T>> work) {
            throw new IllegalStateException("a mistake of ours");
          }
        };
    Directory directory = new Directory(korsbaek.tenant, TenantStatus.State.OPEN);
    ForgottenKeys forgotten = new ForgottenKeys(broken, korsbaek.clock);

    assertThatCode(() -> new HourlyRounds(directory).go(forgotten)).doesNotThrowAnyException();
  }

  private void forget(TenantStatus.State state) {
    new HourlyRounds(new Directory(korsbaek.tenant, state))
        .go(new ForgottenKeys(korsbaek.store, korsbaek.clock));
  }

  private Claim claim(UserActor actor, String fingerprint, UUID proposed) {
    return keys.claim(korsbaek.tenant, actor, "nøgle", fingerprint, proposed);
  }
}
