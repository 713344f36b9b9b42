package dk.sporskifte.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.sporskifte.model.AgeSpan;
import java.time.Period;

/** One function counts ages; whoever mixes two is wrong on a 29 February. */
@AnalyzeClasses(locations = Bundles.class, importOptions = OurClasses.class)
class AgesTest {
  @ArchTest
  static final ArchRule nobody_else_counts_years_where_a_birth_date_is_read =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(AgeSpan.class.getName())
          .and()
          .resideOutsideOfPackage("dk.sporskifte.example..")
          .should()
          .accessTargetWhere(new CountingAges());

  @ArchTest
  static final ArchRule nobody_measures_the_years_between_two_days =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "the years between two days are measured",
                  (JavaAccess<?> access) ->
                      access.getTargetOwner().isEquivalentTo(Period.class)
                          && access.getTarget().getName().equals("between")));
}
