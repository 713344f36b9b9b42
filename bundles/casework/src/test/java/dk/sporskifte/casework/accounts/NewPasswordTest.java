package dk.sporskifte.casework.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.LoggingIn.Attempt;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.TestAccountRules;
import org.junit.jupiter.api.Test;

/** Somebody has lost the password. */
class NewPasswordTest {
  private static final char[] CHOSEN = "min egen nye sætning".toCharArray();

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LocalAccounts accounts =
      new LocalAccounts(
          korsbaek.store,
          korsbaek.store,
          korsbaek.clock,
          korsbaek.passwords,
          TestAccountRules.quick());

  @Test
  void a_password_from_the_administrator_is_good_for_choosing_another_and_nothing_else() {
    char[] given = reset();

    assertThat(logIn(given)).isEqualTo(new Attempt.MustChange());
    assertThat(logIn(Korsbaek.PASSWORD)).isEqualTo(new Attempt.Rejected());
    assertThat(change(given, CHOSEN)).isInstanceOf(Attempt.Accepted.class);
    assertThat(logIn(CHOSEN)).isInstanceOf(Attempt.Accepted.class);
    assertThat(logIn(given)).isEqualTo(new Attempt.Rejected());
  }

  @Test
  void whoever_was_logged_in_is_logged_out() {
    Attempt.Accepted before = (Attempt.Accepted) logIn(Korsbaek.PASSWORD);

    reset();

    assertThat(accounts.actorOf(korsbaek.tenant, before.token())).isEmpty();
  }

  @Test
  void a_locked_account_is_open_again() {
    for (int i = 0; i < 6; i++) {
      logIn("forkert adgangskode".toCharArray());
    }
    assertThat(logIn(Korsbaek.PASSWORD)).isInstanceOf(Attempt.Locked.class);

    assertThat(logIn(reset())).isEqualTo(new Attempt.MustChange());
  }

  @Test
  void one_chooses_a_long_password_that_is_another() {
    assertThat(unusable(change(Korsbaek.PASSWORD, "kort".toCharArray())))
        .isEqualTo("password-too-short");
    assertThat(unusable(change(Korsbaek.PASSWORD, Korsbaek.PASSWORD)))
        .isEqualTo("password-unchanged");
    assertThat(change("forkert adgangskode".toCharArray(), CHOSEN))
        .isEqualTo(new Attempt.Rejected());
  }

  @Test
  void only_who_administers_gives_a_new_password_and_to_an_open_account() {
    Expect.notAllowed(
        korsbaek.administration.resetPassword(
            korsbaek.tenant, korsbaek.leader, korsbaek.caseworker.user()));
    korsbaek
        .administration
        .deactivate(korsbaek.tenant, korsbaek.administrator, korsbaek.outsider.user())
        .orThrow();
    Expect.refused(
        korsbaek.administration.resetPassword(
            korsbaek.tenant, korsbaek.administrator, korsbaek.outsider.user()),
        "user-inactive");
  }

  @Test
  void the_password_is_long_and_never_the_same() {
    assertThat(reset()).hasSize(19).isNotEqualTo(reset());
  }

  private char[] reset() {
    return korsbaek
        .administration
        .resetPassword(korsbaek.tenant, korsbaek.administrator, korsbaek.caseworker.user())
        .orThrow()
        .password()
        .toCharArray();
  }

  private Attempt logIn(char[] password) {
    return accounts.logIn(korsbaek.tenant, "signe", password.clone());
  }

  private Attempt change(char[] present, char[] wanted) {
    return accounts.changePassword(korsbaek.tenant, "signe", present.clone(), wanted.clone());
  }

  private static String unusable(Attempt attempt) {
    return ((Attempt.Unusable) attempt).refusal().code();
  }
}
