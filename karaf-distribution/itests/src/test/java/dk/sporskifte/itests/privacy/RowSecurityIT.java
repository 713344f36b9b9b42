package dk.sporskifte.itests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.recovery.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every statement by which the application read anything during the whole run, run again as
 * somebody who may see nothing.
 */
@ExtendWith(KarafExtension.class)
@Order(90)
class RowSecurityIT {
  /** Of one statement, with how many different parameters it is tried. */
  private static final int VARIANTS = 8;

  private final Karaf karaf;
  private final Database database;

  RowSecurityIT(Karaf karaf) {
    this.karaf = karaf;
    this.database = new Database(karaf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"helsingor", "koge"})
  void to_nobody_the_database_answers_no_row(String tenant) throws SQLException {
    List<LoggedStatement> statements = readsOf(tenant);
    assertThat(statements).hasSizeGreaterThan(30);

    assertThat(answered(tenant, UUID.randomUUID(), statements)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"helsingor", "koge"})
  void to_a_colleague_without_a_post_it_answers_of_colleagues_alone(String tenant)
      throws SQLException {
    UUID outsider = UUID.fromString(new Staff(karaf, tenant).outsider("Uden Stilling").id());
    Set<String> staff = Entitled.TABLES_FOR_STAFF.keySet();
    List<String> all = tables(tenant);
    List<LoggedStatement> statements =
        readsOf(tenant).stream().filter(s -> !Entitled.readsOnly(s.shape(), staff, all)).toList();

    assertThat(answered(tenant, outsider, statements)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"helsingor", "koge"})
  void every_table_has_forced_row_security_or_a_reason_not_to(String tenant) {
    List<String> open =
        database.column(
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = '%s' and c.relkind in ('r', 'p', 'm', 'f')
              and not (c.relrowsecurity and c.relforcerowsecurity)
            """
                .formatted(tenant));

    assertThat(open).isSubsetOf(Entitled.TABLES.keySet());
    assertThat(
            database.column(
                """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = '%s' and c.relkind = 'v'
                """
                    .formatted(tenant)))
        .as("a view would read with its owner's rights")
        .isEmpty();
  }

  private Map<String, String> answered(String tenant, UUID actor, List<LoggedStatement> statements)
      throws SQLException {
    Map<String, String> answered = new LinkedHashMap<>();
    try (Replay replay = new Replay(database, tenant, actor)) {
      for (LoggedStatement statement : statements) {
        try {
          if (replay.answers(statement.sql())) {
            answered.put(statement.sql(), "answers rows");
          }
        } catch (SQLException e) {
          answered.put(statement.sql(), "cannot be run again: " + e.getMessage());
        }
      }
    }
    return answered;
  }

  private List<String> tables(String tenant) {
    return database.column(
        "select tablename from pg_tables where schemaname = '%s'".formatted(tenant));
  }

  private List<LoggedStatement> readsOf(String tenant) {
    List<String> all = tables(tenant);
    Path log = karaf.data().resolve("postgres/data-15/statements/statements.json");
    Map<String, Set<LoggedStatement>> byShape =
        LoggedStatement.in(log).stream()
            .filter(s -> s.user().equals(tenant + "_app"))
            .filter(LoggedStatement::reads)
            .filter(s -> !Entitled.isListed(s.shape(), all))
            .collect(
                Collectors.groupingBy(
                    LoggedStatement::shape, LinkedHashMap::new, Collectors.toSet()));
    return byShape.values().stream()
        .flatMap(variants -> variants.stream().limit(VARIANTS))
        .toList();
  }
}
