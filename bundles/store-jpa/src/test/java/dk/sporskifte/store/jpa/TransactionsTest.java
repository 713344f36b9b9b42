package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class TransactionsTest {
  private UserActor coordinator;

  @BeforeEach
  void add_a_user() {
    coordinator = KOGE.user(Role.CASEWORKER);
  }

  @Test
  void a_refusal_rolls_back() {
    Person person = Given.person();

    Outcome<Boolean> outcome =
        KOGE.in(
            coordinator,
            s -> {
              s.people().add(person);
              return Outcome.refused(Refusal.rule("own-wishes-missing", "Ønsker mangler"));
            });

    assertThat(outcome)
        .isEqualTo(Outcome.refused(Refusal.rule("own-wishes-missing", "Ønsker mangler")));
    assertThat(registered(person)).isFalse();
  }

  @Test
  void a_failure_of_the_work_rolls_back_and_is_thrown_on() {
    Person person = Given.person();
    RuntimeException failure = new IllegalStateException("of the work");

    assertThatThrownBy(
            () ->
                KOGE.run(
                    coordinator,
                    s -> {
                      s.people().add(person);
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(registered(person)).isFalse();
  }

  @Test
  void an_identity_that_is_taken_is_a_conflict() {
    CaseFile file = Given.openCase(KOGE, coordinator);

    Refusal refusal = KOGE.refusal(coordinator, s -> s.cases().add(file));

    assertThat(refusal).isEqualTo(Refusal.conflict("already-exists", "Findes allerede."));
  }

  @Test
  void a_page_that_no_page_named_is_invalid() {
    for (String page : List.of("x", "%%%", "MjAyNn5h", "")) {
      Refusal refusal =
          KOGE.refusal(
              coordinator,
              s -> s.cases().list(Optional.empty(), new PageRequest(Optional.of(page), 20)));
      assertThat(refusal.code()).isEqualTo("no-such-page");
    }
  }

  @Test
  void somebody_unknown_can_do_nothing() {
    UserActor nobody = new UserActor(new UserId(TestTenant.id()), "Ingen", List.of());

    assertThat(KOGE.refusal(nobody, s -> s.people().add(Given.person())))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void what_breaks_a_rule_of_the_database_is_told_without_a_person_in_it() {
    Person person = Given.person();
    CaseFile orphan = Given.file(person.id(), coordinator);

    assertThatThrownBy(() -> KOGE.run(coordinator, s -> s.cases().add(orphan)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("23503")
        .hasMessageContaining("case_file_person_id_fkey")
        .satisfies(e -> assertThat(printed(e)).doesNotContain(person.id().value().toString()));
  }

  @Test
  void a_tenant_nobody_configured_is_unknown() {
    assertThatThrownBy(
            () ->
                TestTenant.TRANSACTIONS.in(
                    new TenantKey("atlantis"), coordinator, s -> Outcome.done(true)))
        .isInstanceOf(UnknownTenantException.class);
  }

  @Test
  void a_database_that_cannot_be_reached_is_unavailable() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setURL("jdbc:postgresql://127.0.0.1:1/nowhere");
    DataSource gone = nowhere;
    JpaTransactions transactions =
        new JpaTransactions(tenant -> gone, TestTenant.FACTORY, TestTenant.CLOCK, TestTenant::id);

    assertThatThrownBy(() -> transactions.in(KOGE.key, coordinator, s -> Outcome.done(true)))
        .isInstanceOf(StoreUnavailableException.class);
  }

  @Test
  void a_connection_that_breaks_off_is_unavailable_and_the_next_works() {
    assertThatThrownBy(
            () ->
                KOGE.run(
                    coordinator,
                    s -> {
                      Given.openCase(s, coordinator);
                      TestDatabase.INSTANCE.endConnectionsOf(KOGE.key);
                      Given.openCase(s, coordinator);
                    }))
        .isInstanceOf(StoreUnavailableException.class);

    assertThat(KOGE.found(coordinator, s -> s.cases().find(Given.openCase(s, coordinator).id())))
        .isPresent();
  }

  /** EclipseLink's own limit is 50, and it loses count. */
  @Test
  void however_many_connections_break_off_the_next_works() {
    for (int i = 0; i < 60; i++) {
      assertThatThrownBy(
              () ->
                  KOGE.run(
                      coordinator,
                      s -> {
                        TestDatabase.INSTANCE.endConnectionsOf(KOGE.key);
                        s.accounts().posts();
                      }))
          .isInstanceOf(StoreUnavailableException.class);
    }

    assertThat(KOGE.listed(coordinator, s -> s.accounts().posts())).isNotEmpty();
  }

  private boolean registered(Person person) {
    return KOGE.found(coordinator, s -> s.people().idOf(person.cpr().orElseThrow())).isPresent();
  }

  private static String printed(Throwable thrown) {
    StringWriter printed = new StringWriter();
    thrown.printStackTrace(new PrintWriter(printed));
    return printed.toString();
  }
}
