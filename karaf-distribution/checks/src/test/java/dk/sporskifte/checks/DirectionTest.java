package dk.sporskifte.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which bundle may know which: the folder list is the architecture. */
@AnalyzeClasses(locations = Bundles.class, importOptions = OurClasses.class)
class DirectionTest {
  private static final String MODEL = "dk.sporskifte.model..";
  private static final String SPI = "dk.sporskifte.municipality.spi..";
  private static final String CASEWORK_API = "dk.sporskifte.casework.api..";
  private static final String TENANTS = "dk.sporskifte.tenants..";
  private static final String[] CONTRACTS = {MODEL, SPI, CASEWORK_API};

  @ArchTest
  static final ArchRule model_stands_alone =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat(From.javaAnd(MODEL));

  @ArchTest
  static final ArchRule spi_knows_the_model_alone =
      classes()
          .that()
          .resideInAPackage(SPI)
          .should()
          .onlyDependOnClassesThat(From.javaAnd(SPI, MODEL));

  @ArchTest
  static final ArchRule casework_api_knows_model_and_spi_alone =
      classes()
          .that()
          .resideInAPackage(CASEWORK_API)
          .should()
          .onlyDependOnClassesThat(From.javaAnd(CONTRACTS).or(From.packages("javax.sql..")));

  @ArchTest
  static final ArchRule a_municipality_knows_model_and_spi_alone =
      classes()
          .that()
          .resideInAPackage(TENANTS)
          .should()
          .onlyDependOnClassesThat(From.javaAnd(TENANTS, SPI, MODEL));

  @ArchTest
  static final ArchRule nobody_knows_a_municipality =
      noClasses()
          .that()
          .resideOutsideOfPackage(TENANTS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(TENANTS);

  @ArchTest
  static final ArchRule municipalities_do_not_know_each_other =
      slices().matching("dk.sporskifte.tenants.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule implementations_do_not_know_each_other =
      classes()
          .that()
          .resideInAPackage("dk.sporskifte..")
          .should(
              new KeepToThemselves("access", "feeds", "casework.api", "municipality.spi", "model"));

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dk.sporskifte.(**)").should().beFreeOfCycles();
}
