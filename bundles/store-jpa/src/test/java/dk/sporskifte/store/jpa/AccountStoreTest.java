package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AccountStore.Credentials;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountStoreTest {
  private Post post;
  private UserActor user;
  private byte[] token;

  @BeforeEach
  void add_a_user() {
    post = KOGE.post(Role.SECRETARIAT, Optional.of("ssp-plus-moede"));
    user = KOGE.user(post);
    token = UUID.randomUUID().toString().getBytes();
  }

  @Test
  void a_log_in_finds_credentials_by_a_name_in_any_case() {
    UserAccount account = TestTenant.account(user.user());

    Credentials found =
        KOGE.found(
                SystemActor.LOGIN, s -> s.accounts().credentials(account.username().toUpperCase()))
            .orElseThrow();

    assertThat(found)
        .isEqualTo(new Credentials(account, "hash of " + account.id().value(), 0, false));
    assertThat(KOGE.found(SystemActor.LOGIN, s -> s.accounts().credentials("nobody"))).isEmpty();
  }

  @Test
  void nobody_but_a_log_in_reads_credentials() {
    String name = TestTenant.account(user.user()).username();
    UserActor administrator = KOGE.user(Role.ADMINISTRATOR);

    assertThat(KOGE.found(administrator, s -> s.accounts().credentials(name))).isEmpty();
    assertThat(KOGE.found(SystemActor.OPERATOR, s -> s.accounts().credentials(name))).isEmpty();
  }

  @Test
  void failures_are_counted_and_lock_the_account() {
    Instant until = CLOCK.instant().plus(Duration.ofMinutes(15));
    String name = TestTenant.account(user.user()).username();

    KOGE.run(
        SystemActor.LOGIN, s -> s.accounts().recordFailure(user.user(), 5, Optional.of(until)));

    Credentials locked =
        KOGE.found(SystemActor.LOGIN, s -> s.accounts().credentials(name)).orElseThrow();
    assertThat(locked.failures()).isEqualTo(5);
    assertThat(locked.account().lockedUntil()).contains(until);

    KOGE.run(SystemActor.LOGIN, s -> s.accounts().recordFailure(user.user(), 0, Optional.empty()));

    Credentials free =
        KOGE.found(SystemActor.LOGIN, s -> s.accounts().credentials(name)).orElseThrow();
    assertThat(free.failures()).isZero();
    assertThat(free.account().lockedUntil()).isEmpty();
  }

  @Test
  void a_token_tells_the_user_with_the_posts_held_today() {
    Instant now = CLOCK.instant();
    logIn(now.plus(Duration.ofHours(8)));

    assertThat(actor(now)).contains(user);
    assertThat(actorOn(LocalDate.of(2025, 12, 31)).orElseThrow().posts()).isEmpty();
    assertThat(actor(now.plus(Duration.ofHours(8)))).isEmpty();
    assertThat(actor(now.minusMillis(1))).isEmpty();
  }

  @Test
  void a_token_ends_with_a_log_out_or_with_the_account() {
    Instant until = CLOCK.instant().plus(Duration.ofHours(8));
    logIn(until);
    KOGE.run(SystemActor.LOGIN, s -> s.accounts().revokeToken(token));
    assertThat(actor(CLOCK.instant())).isEmpty();

    logIn(until);
    KOGE.run(SystemActor.OPERATOR, s -> s.accounts().revokeTokensOf(user.user()));
    assertThat(actor(CLOCK.instant())).isEmpty();

    logIn(until);
    deactivate();
    assertThat(actor(CLOCK.instant())).isEmpty();
  }

  @Test
  void a_user_who_does_not_administer_ends_no_log_in() {
    logIn(CLOCK.instant().plus(Duration.ofHours(8)));

    KOGE.run(user, s -> s.accounts().revokeTokensOf(user.user()));
    assertThat(actor(CLOCK.instant())).contains(user);
  }

  @Test
  void an_inactive_account_sees_nothing_from_then_on() {
    assertThat(KOGE.listed(user, s -> s.accounts().posts())).contains(post);

    deactivate();

    assertThat(KOGE.listed(user, s -> s.accounts().posts())).isEmpty();
  }

  @Test
  void names_are_taken_once_whatever_their_case() {
    UserAccount taken = TestTenant.account(user.user());
    UserAccount again =
        new UserAccount(
            new UserId(TestTenant.id()),
            taken.username().toUpperCase(),
            "Can Vejrmølle",
            true,
            Optional.empty(),
            1);

    Refusal refusal = KOGE.refusal(SystemActor.OPERATOR, s -> s.accounts().add(again, "hash"));

    assertThat(refusal.code()).isEqualTo("already-exists");
  }

  @Test
  void users_know_posts_and_who_holds_them() {
    UserActor other = KOGE.user();

    assertThat(KOGE.found(other, s -> s.accounts().post(post.id()))).contains(post);
    assertThat(KOGE.listed(other, s -> s.accounts().postsOf(Role.SECRETARIAT))).contains(post);
    assertThat(KOGE.listed(other, s -> s.accounts().postsOf(Role.AUDITOR))).doesNotContain(post);
    assertThat(KOGE.listed(other, s -> s.accounts().holdings()))
        .contains(
            new PostHolding(post.id(), user.user(), LocalDate.of(2026, 1, 1), Optional.empty()));
    assertThat(KOGE.listed(other, s -> s.accounts().accounts()))
        .contains(TestTenant.account(user.user()));
  }

  @Test
  void a_post_is_held_until_somebody_ends_it() {
    PostHolding ended =
        new PostHolding(
            post.id(),
            user.user(),
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2026, 3, 1)));

    KOGE.run(SystemActor.OPERATOR, s -> s.accounts().save(ended));

    assertThat(KOGE.listed(user, s -> s.accounts().holdings())).contains(ended);
  }

  @Test
  void only_administrators_and_the_operator_change_users_and_posts() {
    UserActor administrator = KOGE.user(Role.ADMINISTRATOR);
    Post other = new Post(post.id(), "x", Role.LEADER, "x", Optional.empty(), Optional.empty());
    UserId id = new UserId(TestTenant.id());

    assertThat(KOGE.refusal(user, s -> s.accounts().add(other))).isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(user, s -> s.accounts().add(TestTenant.account(id), "hash")))
        .isEqualTo(Refusal.forbidden());
    KOGE.run(administrator, s -> s.accounts().add(TestTenant.account(id), "hash"));
    assertThat(KOGE.found(administrator, s -> s.accounts().find(id))).isPresent();
  }

  private void logIn(Instant until) {
    KOGE.run(
        SystemActor.LOGIN, s -> s.accounts().addToken(token, user.user(), CLOCK.instant(), until));
  }

  private void deactivate() {
    UserAccount account =
        KOGE.found(SystemActor.OPERATOR, s -> s.accounts().find(user.user())).orElseThrow();
    KOGE.run(SystemActor.OPERATOR, s -> s.accounts().save(account.deactivated()));
  }

  private Optional<UserActor> actor(Instant at) {
    return TestTenant.TOKENS.actorOf(KOGE.key, token, at, CLOCK.today());
  }

  private Optional<UserActor> actorOn(LocalDate day) {
    return TestTenant.TOKENS.actorOf(KOGE.key, token, CLOCK.instant(), day);
  }
}
