package dk.sporskifte.casework.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.LoggingIn.Attempt;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.TestAccountRules;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogInTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LocalAccounts accounts =
      new LocalAccounts(
          korsbaek.store,
          korsbaek.store,
          korsbaek.clock,
          korsbaek.passwords,
          TestAccountRules.quick());

  @Test
  void name_and_password_give_the_actor_with_the_posts_of_today() {
    Attempt.Accepted accepted = logIn("signe");

    assertThat(accepted.actor()).isEqualTo(korsbaek.caseworker);
    assertThat(accounts.actorOf(korsbaek.tenant, accepted.token())).contains(korsbaek.caseworker);
  }

  @Test
  void the_name_is_compared_without_regard_to_case() {
    assertThat(logIn("SIGNE").actor()).isEqualTo(korsbaek.caseworker);
  }

  @Test
  void a_post_that_is_not_held_any_more_is_gone_from_the_token_at_once() {
    korsbaek.clock.advance(Duration.ofHours(11));
    Attempt.Accepted accepted = logIn("signe");

    korsbaek.administration.endHolding(
        korsbaek.tenant,
        SystemActor.OPERATOR,
        korsbaek.caseworker.posts().get(0).id(),
        korsbaek.caseworker.user(),
        korsbaek.today().plusDays(1));
    assertThat(actorOf(accepted).posts()).hasSize(1);

    korsbaek.clock.advance(Duration.ofHours(4));
    assertThat(actorOf(accepted).posts()).isEmpty();
  }

  @Test
  void a_token_is_256_random_bits_and_only_its_hash_is_kept() {
    Attempt.Accepted first = logIn("signe");
    Attempt.Accepted second = logIn("signe");

    assertThat(Base64.getUrlDecoder().decode(first.token())).hasSize(32);
    assertThat(first.token()).isNotEqualTo(second.token());
    assertThat(first.toString()).doesNotContain(first.token());
    assertThat(Tokens.hash(first.token())).hasSize(32);
  }

  @Test
  void a_token_lives_ten_hours() {
    Attempt.Accepted accepted = logIn("signe");

    korsbaek.clock.advance(Duration.ofHours(10).minusSeconds(1));
    assertThat(accounts.actorOf(korsbaek.tenant, accepted.token())).isPresent();
    korsbaek.clock.advance(Duration.ofSeconds(1));
    assertThat(accounts.actorOf(korsbaek.tenant, accepted.token())).isEmpty();
  }

  @Test
  void a_token_ends_with_the_log_out() {
    Attempt.Accepted accepted = logIn("signe");

    accounts.logOut(korsbaek.tenant, accepted.token());

    assertThat(accounts.actorOf(korsbaek.tenant, accepted.token())).isEmpty();
  }

  @Test
  void a_token_is_nothing_in_another_tenant() {
    Attempt.Accepted accepted = logIn("signe");
    Tenant other = new Tenant(new TenantKey("anden"), "Anden", korsbaek.tenant.wayOfWorking());

    assertThat(accounts.actorOf(other, accepted.token())).isEmpty();
  }

  @Test
  void a_deactivated_account_loses_its_tokens_and_its_log_in() {
    Attempt.Accepted accepted = logIn("signe");

    korsbaek.administration.deactivate(
        korsbaek.tenant, korsbaek.administrator, korsbaek.caseworker.user());

    assertThat(accounts.actorOf(korsbaek.tenant, accepted.token())).isEmpty();
    assertThat(attempt("signe", Korsbaek.PASSWORD)).isEqualTo(new Attempt.Rejected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"signe", "findes-ikke"})
  void five_wrong_attempts_lock_for_fifteen_minutes_whether_or_not_the_name_exists(String name) {
    for (int i = 0; i < 4; i++) {
      assertThat(wrong(name)).isEqualTo(new Attempt.Rejected());
    }
    Attempt.Locked locked =
        new Attempt.Locked(korsbaek.clock.instant().plus(Duration.ofMinutes(15)));
    assertThat(wrong(name)).isEqualTo(locked);
    assertThat(attempt(name, Korsbaek.PASSWORD)).isEqualTo(locked);

    korsbaek.clock.advance(Duration.ofMinutes(15));
    assertThat(wrong(name)).isEqualTo(new Attempt.Rejected());
  }

  @Test
  void a_right_password_forgets_the_wrong_ones_before() {
    for (int i = 0; i < 4; i++) {
      wrong("signe");
    }
    logIn("signe");

    for (int i = 0; i < 4; i++) {
      assertThat(wrong("signe")).isEqualTo(new Attempt.Rejected());
    }
    logIn("signe");
  }

  @Test
  void one_locked_account_locks_no_other() {
    for (int i = 0; i < 5; i++) {
      wrong("signe");
    }

    logIn("lars");
  }

  @Test
  void a_hash_says_how_it_was_made_and_holds_no_password() {
    String hash = korsbaek.passwords.hash(Korsbaek.PASSWORD);

    assertThat(hash)
        .startsWith("$argon2id$")
        .isNotEqualTo(korsbaek.passwords.hash(Korsbaek.PASSWORD));
    assertThat(korsbaek.passwords.match(Korsbaek.PASSWORD, hash)).isTrue();
    assertThat(korsbaek.passwords.match("noget andet".toCharArray(), hash)).isFalse();
  }

  @Test
  void many_log_ins_at_once_are_all_judged_right() {
    String hash = korsbaek.passwords.hash(Korsbaek.PASSWORD);

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .filter(
                    n ->
                        korsbaek.passwords.match(
                            n % 2 == 0 ? Korsbaek.PASSWORD : "forkert".toCharArray(), hash))
                .boxed())
        .hasSize(100)
        .allMatch(n -> n % 2 == 0);
  }

  @Test
  void hashes_made_with_other_costs_stay_good() {
    String dear = new Passwords(TestAccountRules.defaults()).hash(Korsbaek.PASSWORD);

    assertThat(dear).contains("m=12288,t=3,p=1");
    assertThat(korsbaek.passwords.match(Korsbaek.PASSWORD, dear)).isTrue();
  }

  private UserActor actorOf(Attempt.Accepted accepted) {
    return accounts.actorOf(korsbaek.tenant, accepted.token()).orElseThrow();
  }

  private Attempt.Accepted logIn(String name) {
    Attempt attempt = attempt(name, Korsbaek.PASSWORD);
    assertThat(attempt).isInstanceOf(Attempt.Accepted.class);
    return (Attempt.Accepted) attempt;
  }

  private Attempt wrong(String name) {
    return attempt(name, "det er forkert".toCharArray());
  }

  private Attempt attempt(String name, char[] password) {
    return accounts.logIn(korsbaek.tenant, name, password.clone());
  }
}
