package dk.sporskifte.casework.accounts;

import dk.sporskifte.casework.api.LoggingIn;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.AccountStore;
import dk.sporskifte.casework.api.port.AccountStore.Credentials;
import dk.sporskifte.casework.api.port.LiveTokens;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Log-in by name and password kept in the tenant's own schema. An attempt is counted before the
 * password is looked at, so that attempts at the same time cannot outrun the lock.
 */
@Component(configurationPid = AccountRules.PID)
public final class LocalAccounts implements LoggingIn {
  private static final Logger LOG = LoggerFactory.getLogger(LocalAccounts.class);

  private final Transactions transactions;
  private final LiveTokens live;
  private final Clock clock;
  private final Passwords passwords;
  private final Lockout lockout;
  private final UnknownNames unknownNames;
  private final Duration tokenLife;
  private final Tokens tokens = new Tokens();

  @Activate
  public LocalAccounts(
      @Reference Transactions transactions,
      @Reference LiveTokens live,
      @Reference Clock clock,
      @Reference Passwords passwords,
      AccountRules rules) {
    this.transactions = transactions;
    this.live = live;
    this.clock = clock;
    this.passwords = passwords;
    this.lockout = Lockout.of(rules);
    this.unknownNames = new UnknownNames(lockout);
    this.tokenLife = Duration.ofHours(rules.tokenHours());
  }

  @Override
  public Attempt logIn(Tenant tenant, String username, char[] password) {
    Instant now = clock.instant();
    return attempt(
        tenant,
        username,
        password,
        now,
        right ->
            right.mustChange()
                ? new Attempt.MustChange()
                : accept(tenant, right.account().id(), now, accounts -> {}));
  }

  @Override
  public Attempt changePassword(Tenant tenant, String username, char[] present, char[] wanted) {
    Instant now = clock.instant();
    return attempt(
        tenant,
        username,
        present,
        now,
        right ->
            OwnPassword.objectionTo(present, wanted)
                .<Attempt>map(Attempt.Unusable::new)
                .orElseGet(() -> change(tenant, right.account().id(), wanted, now)));
  }

  /** Whoever else is logged in by the account is logged out. */
  private Attempt change(Tenant tenant, UserId user, char[] wanted, Instant now) {
    String hash = passwords.hash(wanted);
    return accept(
        tenant,
        user,
        now,
        accounts -> {
          accounts.revokeTokensOf(user);
          accounts.setPassword(user, hash);
        });
  }

  private Attempt attempt(
      Tenant tenant,
      String username,
      char[] password,
      Instant now,
      Function<Credentials, Attempt> right) {
    return in(tenant, accounts -> count(accounts, username, now))
        .map(counted -> known(tenant, counted, password, right))
        .orElseGet(() -> unknown(tenant, username, password, now));
  }

  @Override
  public Optional<UserActor> actorOf(Tenant tenant, String token) {
    return actorOf(tenant, Tokens.hash(token), clock.instant());
  }

  private Optional<UserActor> actorOf(Tenant tenant, byte[] hash, Instant now) {
    return live.actorOf(tenant.key(), hash, now, Copenhagen.dayOf(now));
  }

  @Override
  public void logOut(Tenant tenant, String token) {
    in(
        tenant,
        accounts -> {
          accounts.revokeToken(Tokens.hash(token));
          return Optional.empty();
        });
  }

  private Optional<Counted> count(AccountStore accounts, String username, Instant now) {
    return accounts
        .credentials(username)
        .filter(credentials -> credentials.account().active())
        .map(credentials -> count(accounts, credentials, now));
  }

  private Counted count(AccountStore accounts, Credentials credentials, Instant now) {
    Lockout.State before =
        new Lockout.State(credentials.failures(), credentials.account().lockedUntil());
    if (before.lockedAt(now).isPresent()) {
      return new Counted(credentials, before.lockedUntil(), true);
    }
    Lockout.State after = lockout.attempt(before, now);
    accounts.recordFailure(credentials.account().id(), after.failures(), after.lockedUntil());
    return new Counted(credentials, after.lockedUntil(), false);
  }

  private Attempt known(
      Tenant tenant, Counted counted, char[] password, Function<Credentials, Attempt> right) {
    if (counted.already()) {
      passwords.takeAsLong(password);
      return new Attempt.Locked(counted.lockedUntil().orElseThrow());
    }
    if (passwords.match(password, counted.credentials().passwordHash())) {
      return right.apply(counted.credentials());
    }
    UserId user = counted.credentials().account().id();
    counted
        .lockedUntil()
        .ifPresent(
            until -> LOG.warn("{}: account {} locked until {}", tenant, user.value(), until));
    return rejected(counted.lockedUntil());
  }

  private Attempt unknown(Tenant tenant, String username, char[] password, Instant now) {
    Optional<Instant> lockedUntil = unknownNames.attempt(tenant.key(), username, now);
    passwords.takeAsLong(password);
    return rejected(lockedUntil);
  }

  private static Attempt rejected(Optional<Instant> lockedUntil) {
    return lockedUntil.<Attempt>map(Attempt.Locked::new).orElseGet(Attempt.Rejected::new);
  }

  private Attempt accept(Tenant tenant, UserId user, Instant now, Consumer<AccountStore> before) {
    String token = tokens.fresh();
    byte[] hash = Tokens.hash(token);
    Instant expires = now.plus(tokenLife);
    in(
        tenant,
        accounts -> {
          before.accept(accounts);
          accounts.recordFailure(user, 0, Optional.empty());
          accounts.addToken(hash, user, now, expires);
          return Optional.empty();
        });
    return actorOf(tenant, hash, now)
        .<Attempt>map(actor -> new Attempt.Accepted(token, expires, actor))
        .orElseGet(Attempt.Rejected::new);
  }

  private <T> Optional<T> in(Tenant tenant, Function<AccountStore, Optional<T>> work) {
    return transactions
        .in(tenant.key(), SystemActor.LOGIN, stores -> Outcome.done(work.apply(stores.accounts())))
        .orThrow();
  }

  /**
   * @param already whether it was locked before this attempt
   */
  private record Counted(Credentials credentials, Optional<Instant> lockedUntil, boolean already) {}
}
