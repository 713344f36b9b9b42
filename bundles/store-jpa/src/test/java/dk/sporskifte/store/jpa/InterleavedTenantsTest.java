package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.HELSINGOR;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Sixteen threads in two tenants, with failures of every kind among them. */
class InterleavedTenantsTest {
  private static final int THREADS = 16;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);

  private final Map<TestTenant, UserActor> actors =
      Map.of(KOGE, KOGE.user(Role.CASEWORKER), HELSINGOR, HELSINGOR.user(Role.CASEWORKER));
  private final PersonId shared = new PersonId(TestTenant.id());
  private final Map<String, AtomicInteger> kinds = new ConcurrentHashMap<>();

  @Test
  void no_thread_ever_meets_a_row_of_another_tenant() throws Exception {
    actors.forEach((tenant, actor) -> tenant.run(actor, s -> open(s, tenant, shared)));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long end = System.nanoTime() + LONG_ENOUGH.toNanos();
    List<Future<?>> work = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Random random = new Random(i);
      work.add(
          threads.submit(
              () -> {
                while (System.nanoTime() < end) {
                  TestTenant tenant = random.nextBoolean() ? KOGE : HELSINGOR;
                  step(tenant, random.nextInt(7));
                }
              }));
    }
    TimeUnit.NANOSECONDS.sleep(LONG_ENOUGH.toNanos() / 2);
    actors.keySet().forEach(tenant -> TestDatabase.INSTANCE.endConnectionsOf(tenant.key));
    for (Future<?> thread : work) {
      thread.get();
    }
    threads.shutdown();

    assertThat(kinds.keySet())
        .contains(
            "read",
            "written",
            "nested",
            "thrown",
            "already-exists",
            "not-allowed",
            "SQL state 22021",
            "unavailable");
    for (TestTenant tenant : actors.keySet()) {
      assertThat(foreignRows(tenant)).isEmpty();
      assertThat(pool(tenant).getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  private void step(TestTenant tenant, int kind) {
    UserActor actor = actors.get(tenant);
    String outcome;
    try {
      outcome = tenant.in(actor, s -> Outcome.done(worked(s, tenant, kind))).orThrow();
    } catch (IllegalStateException refused) {
      outcome = refused.getMessage();
    } catch (UnsupportedOperationException ofTheWork) {
      outcome = "thrown";
    } catch (StoreUnavailableException ended) {
      outcome = "unavailable";
    }
    kinds.computeIfAbsent(outcome, k -> new AtomicInteger()).incrementAndGet();
  }

  private String worked(Stores stores, TestTenant tenant, int kind) {
    meetsOnlyOwn(stores, tenant);
    switch (kind) {
      case 0:
        open(stores, tenant, new PersonId(TestTenant.id()));
        return "written";
      case 1:
        open(stores, tenant, new PersonId(TestTenant.id()));
        throw new UnsupportedOperationException();
      case 2:
        stores.people().add(person(shared, tenant.key.value()));
        return "never";
      case 3:
        stores.accounts().add(TestTenant.account(actors.get(tenant).user()), "not allowed");
        return "never";
      case 4:
        TestTenant other = tenant == KOGE ? HELSINGOR : KOGE;
        other.run(actors.get(other), s -> meetsOnlyOwn(s, other));
        meetsOnlyOwn(stores, tenant);
        return "nested";
      case 5:
        stores.people().add(person(new PersonId(TestTenant.id()), "\0"));
        return "never";
      default:
        return "read";
    }
  }

  private void meetsOnlyOwn(Stores stores, TestTenant tenant) {
    Person found = stores.people().find(shared).orElseThrow();
    if (!found.familyName().equals(tenant.key.value())) {
      throw new AssertionError("met " + found.familyName() + " in " + tenant.key);
    }
    stores
        .cases()
        .ofPerson(shared)
        .forEach(
            c -> {
              if (!c.person().familyName().equals(tenant.key.value())) {
                throw new AssertionError("listed a case of another tenant in " + tenant.key);
              }
            });
  }

  private void open(Stores stores, TestTenant tenant, PersonId id) {
    UserActor actor = actors.get(tenant);
    CaseFile file = Given.file(id, actor);
    stores.people().add(person(id, tenant.key.value()));
    stores.cases().add(file);
    stores.access().grant(Given.grant(file, actor.id()));
  }

  private static Person person(PersonId id, String familyName) {
    return new Person(
        id,
        Optional.empty(),
        "Liam",
        familyName,
        CLOCK.today().minusYears(17),
        false,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static List<String> foreignRows(TestTenant tenant) throws SQLException {
    String other = (tenant == KOGE ? HELSINGOR : KOGE).key.value();
    return Sql.column(
        TestDatabase.INSTANCE.admin(),
        "select id from %s.person where family_name = '%s'".formatted(tenant.key, other));
  }

  private static HikariDataSource pool(TestTenant tenant) throws SQLException {
    return TestDatabase.INSTANCE.dataSource(tenant.key).unwrap(HikariDataSource.class);
  }
}
