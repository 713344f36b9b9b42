package dk.sporskifte.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each framework is known in one place. */
@AnalyzeClasses(locations = Bundles.class, importOptions = OurClasses.class)
class FrameworksTest {
  @ArchTest
  static final ArchRule only_the_store_knows_jpa =
      onlyIn("dk.sporskifte.store.jpa..").know("javax.persistence..", "org.eclipse.persistence..");

  @ArchTest
  static final ArchRule only_rest_knows_jax_rs =
      onlyIn("dk.sporskifte.rest..").know("javax.ws.rs..", "org.apache.cxf..");

  @ArchTest
  static final ArchRule only_feeds_and_outbound_know_camel =
      onlyIn("dk.sporskifte.feeds..", "dk.sporskifte.outbound..").know("org.apache.camel..");

  @ArchTest
  static final ArchRule only_the_console_knows_karafs_shell =
      onlyIn("dk.sporskifte.console..").know("org.apache.karaf..");

  @ArchTest
  static final ArchRule only_moving_in_knows_workbooks =
      onlyIn("dk.sporskifte.moving.in..").know("org.dhatim..");

  @ArchTest
  static final ArchRule only_those_next_to_the_database_know_jdbc =
      onlyIn(
              "dk.sporskifte.store.jpa..",
              "dk.sporskifte.tenancy..",
              "dk.sporskifte.postgres.embedded..",
              "dk.sporskifte.casework.api.port..",
              // Marks in a table of its own how far it is.
              "dk.sporskifte.example.data..")
          .know("java.sql..", "javax.sql..", "org.postgresql..", "com.zaxxer..", "org.flywaydb..");

  private static OnlyIn onlyIn(String... places) {
    return new OnlyIn(places);
  }

  private record OnlyIn(String... places) {
    ArchRule know(String... framework) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(places)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(framework);
    }
  }
}
