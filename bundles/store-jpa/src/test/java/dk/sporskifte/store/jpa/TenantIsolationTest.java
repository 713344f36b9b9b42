package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.HELSINGOR;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import javax.persistence.Query;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIsolationTest {
  private Person inKoge;
  private Person inHelsingor;
  private UserActor ofKoge;
  private UserActor ofHelsingor;

  /** The same ids in both. */
  @BeforeEach
  void register_a_person_under_one_id_in_two_tenants() {
    inKoge = Given.person();
    inHelsingor =
        new Person(
            inKoge.id(),
            Optional.empty(),
            "Sofie",
            "Havreskov",
            inKoge.born(),
            false,
            Optional.empty(),
            Optional.empty(),
            1);
    ofKoge = KOGE.user(Role.CASEWORKER);
    ofHelsingor = HELSINGOR.user(Role.CASEWORKER);
    open(KOGE, inKoge, ofKoge);
    open(HELSINGOR, inHelsingor, ofHelsingor);
  }

  @Test
  void each_tenant_finds_its_own_under_the_same_id() {
    for (int i = 0; i < 3; i++) {
      assertThat(KOGE.found(ofKoge, s -> s.people().find(inKoge.id()))).contains(inKoge);
      assertThat(HELSINGOR.found(ofHelsingor, s -> s.people().find(inKoge.id())))
          .contains(inHelsingor);
    }
  }

  @Test
  void also_while_a_transaction_of_the_one_is_within_one_of_the_other() {
    KOGE.run(
        ofKoge,
        outer -> {
          assertThat(HELSINGOR.found(ofHelsingor, s -> s.people().find(inKoge.id())))
              .contains(inHelsingor);
          assertThat(outer.people().find(inKoge.id()).orElseThrow()).isEqualTo(inKoge);
        });
  }

  @Test
  void an_actor_of_one_tenant_is_nobody_in_another() {
    assertThat(HELSINGOR.found(ofKoge, s -> s.people().find(inKoge.id()))).isEmpty();
    assertThat(HELSINGOR.listed(ofKoge, s -> s.accounts().posts())).isEmpty();
  }

  @Test
  void queries_over_rows_and_plain_sql_stay_in_the_tenant() {
    EntityManager entities = entities();
    try {
      begin(entities, ofKoge);
      Query overRows = entities.createQuery("select p.familyName from PersonRow p where p.id = ?1");
      Query plain = entities.createNativeQuery("select family_name from person where id = ?1");
      assertThat(found(overRows)).isEqualTo(List.of(inKoge.familyName()));
      assertThat(found(plain)).isEqualTo(List.of(inKoge.familyName()));
      assertThat(entities.createNativeQuery("select current_user || ''").getSingleResult())
          .isEqualTo("koge_app");
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from helsingor.person",
        "insert into helsingor.person (id) values (gen_random_uuid())",
        "select helsingor.begin_actor(gen_random_uuid(), '2026-03-02')",
        "set role helsingor_app",
        "set role helsingor_owner",
        "set role helsingor_guard",
        "set session authorization helsingor_app"
      })
  void the_other_schema_and_its_roles_are_out_of_reach(String forbidden) {
    EntityManager entities = entities();
    try {
      begin(entities, ofKoge);
      assertThatThrownBy(() -> entities.createNativeQuery(forbidden).executeUpdate())
          .isInstanceOf(PersistenceException.class)
          .hasMessageContaining("permission denied");
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  @Test
  void resetting_the_role_changes_nothing() {
    EntityManager entities = entities();
    try {
      begin(entities, ofKoge);
      entities.createNativeQuery("reset role").executeUpdate();
      entities.createNativeQuery("reset session authorization").executeUpdate();
      assertThat(entities.createNativeQuery("select current_user || ''").getSingleResult())
          .isEqualTo("koge_app");
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  @Test
  void another_search_path_leads_nowhere() {
    EntityManager entities = entities();
    try {
      begin(entities, ofKoge);
      entities.createNativeQuery("set search_path = helsingor").executeUpdate();
      assertThatThrownBy(() -> entities.createQuery("select p from PersonRow p").getResultList())
          .isInstanceOf(PersistenceException.class)
          .hasMessageMatching("(?s).*(does not exist|permission denied).*");
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
    assertThat(KOGE.found(ofKoge, s -> s.people().find(inKoge.id()))).contains(inKoge);
  }

  @Test
  void a_failed_transaction_leaves_no_actor_on_its_connection() throws SQLException {
    for (int i = 0; i < 20; i++) {
      KOGE.in(
          ofKoge,
          s -> {
            s.people().add(inKoge);
            return Outcome.done(true);
          });
    }
    try (Connection connection = TestDatabase.INSTANCE.dataSource(KOGE.key).getConnection()) {
      assertThat(Sql.column(connection, "select app_actor()")).containsOnlyNulls();
      assertThat(Sql.column(connection, "select cardinality(app_grantees())")).containsExactly("0");
      assertThat(Sql.column(connection, "select id from person")).isEmpty();
    }
  }

  @Test
  void a_committed_transaction_leaves_no_actor_on_its_connection() throws SQLException {
    KOGE.run(ofKoge, s -> s.people().find(inKoge.id()));

    try (Connection connection = TestDatabase.INSTANCE.dataSource(KOGE.key).getConnection()) {
      assertThat(Sql.column(connection, "select id from person")).isEmpty();
      assertThat(Sql.column(connection, "select id from user_account")).isEmpty();
    }
  }

  @Test
  void a_transaction_has_one_actor() {
    EntityManager entities = entities();
    try {
      begin(entities, ofKoge);
      assertThatThrownBy(() -> actor(entities, KOGE.user()))
          .hasMessageContaining("a transaction has one actor");
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  @Test
  void without_a_tenant_no_database_is_reached() {
    EntityManager entities = TestTenant.FACTORY.createEntityManager();
    try {
      assertThatThrownBy(() -> entities.createQuery("select p from PersonRow p").getResultList())
          .hasMessageContaining("no tenant chosen");
      entities.getTransaction().begin();
      assertThatThrownBy(() -> entities.createNativeQuery("select 1").getResultList())
          .hasMessageContaining("no tenant chosen");
    } finally {
      entities.close();
    }
  }

  private static void open(TestTenant tenant, Person person, UserActor actor) {
    CaseFile file = Given.file(person.id(), actor);
    tenant.run(
        actor,
        s -> {
          s.people().add(person);
          s.cases().add(file);
          s.access().grant(Given.grant(file, actor.id()));
        });
  }

  private Object found(Query query) {
    return query.setParameter(1, inKoge.id().value()).getResultList();
  }

  private static EntityManager entities() {
    return TestTenant.FACTORY.createEntityManager(
        Map.of(
            "javax.persistence.nonJtaDataSource",
            TestDatabase.INSTANCE.dataSource(KOGE.key),
            "eclipselink.jdbc.exclusive-connection.mode",
            "Always"));
  }

  private static void begin(EntityManager entities, UserActor actor) {
    entities.getTransaction().begin();
    entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
    actor(entities, actor);
  }

  private static void actor(EntityManager entities, UserActor actor) {
    entities
        .createNativeQuery("select begin_actor(?1, cast(?2 as timestamptz))")
        .setParameter(1, actor.id())
        .setParameter(2, TestTenant.CLOCK.instant().toString())
        .getSingleResult();
  }
}
