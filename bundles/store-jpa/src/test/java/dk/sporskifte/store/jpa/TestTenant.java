package dk.sporskifte.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;

/** A tenant of the test database, with transactions on it and users in it. */
final class TestTenant {
  static final SettableClock CLOCK = SettableClock.at("2026-03-02T09:00");
  static final EntityManagerFactory FACTORY =
      Persistence.createEntityManagerFactory(
          "sporskifte", Map.of("javax.persistence.nonJtaDataSource", new NoTenantDataSource()));
  static final JpaTransactions TRANSACTIONS =
      new JpaTransactions(TestDatabase.INSTANCE, FACTORY, CLOCK, TestTenant::id);
  static final JdbcLiveTokens TOKENS = new JdbcLiveTokens(TestDatabase.INSTANCE);
  static final TestTenant KOGE = new TestTenant("koge");
  static final TestTenant HELSINGOR = new TestTenant("helsingor");

  private static final AtomicLong LAST_ID = new AtomicLong();

  final TenantKey key;

  TestTenant(String key) {
    this.key = new TenantKey(key);
    TestDatabase.INSTANCE.open(this.key);
  }

  /** Later ones are greater, as it is with UUIDv7. */
  static UUID id() {
    return new UUID(0x019c_0000_0000_7000L, 0x8000_0000_0000_0000L | LAST_ID.incrementAndGet());
  }

  <T> Outcome<T> in(Actor actor, Function<Stores, Outcome<T>> work) {
    return TRANSACTIONS.in(key, actor, work);
  }

  /** What the work finds. */
  <T> T ask(Actor actor, Function<Stores, T> work) {
    return in(actor, stores -> Outcome.done(work.apply(stores))).orThrow();
  }

  <T> List<T> listed(Actor actor, Function<Stores, List<T>> work) {
    return ask(actor, work);
  }

  <T> Optional<T> found(Actor actor, Function<Stores, Optional<T>> work) {
    return ask(actor, work);
  }

  /** The work is done and committed. */
  void run(Actor actor, Consumer<Stores> work) {
    in(actor, done(work)).orThrow();
  }

  /** How the work is refused. */
  Refusal refusal(Actor actor, Consumer<Stores> work) {
    Outcome<Boolean> outcome = in(actor, done(work));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Boolean>) outcome).refusal();
  }

  Post post(Role role) {
    return post(role, Optional.empty());
  }

  Post post(Role role, Optional<String> forum) {
    Post post =
        new Post(
            new PostId(id()), "SSP-konsulent", role, "SSP", forum, forum.map(f -> "koordinator"));
    run(SystemActor.OPERATOR, stores -> stores.accounts().add(post));
    return post;
  }

  UserActor user(Role role) {
    return user(post(role));
  }

  /** Holds the posts from the beginning of the year. */
  UserActor user(Post... posts) {
    UserId id = new UserId(id());
    run(
        SystemActor.OPERATOR,
        stores -> {
          stores.accounts().add(account(id), "hash of " + id.value());
          for (Post post : posts) {
            stores
                .accounts()
                .add(new PostHolding(post.id(), id, LocalDate.of(2026, 1, 1), Optional.empty()));
          }
        });
    return new UserActor(id, "Karla Sporbæk", List.of(posts));
  }

  static UserAccount account(UserId id) {
    return new UserAccount(id, "user-" + id.value(), "Karla Sporbæk", true, Optional.empty(), 1);
  }

  private static Function<Stores, Outcome<Boolean>> done(Consumer<Stores> work) {
    return stores -> {
      work.accept(stores);
      return Outcome.done(true);
    };
  }
}
