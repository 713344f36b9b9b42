package dk.sporskifte.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A name says the difference. */
@AnalyzeClasses(locations = Bundles.class, importOptions = OurClasses.class)
class NamesTest {
  @ArchTest
  static final ArchRule no_class_is_named_for_nothing =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)");
}
