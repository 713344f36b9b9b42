package dk.sporskifte.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Time comes from the one Clock service, and nothing hides in a thread. */
@AnalyzeClasses(locations = Bundles.class, importOptions = OurClasses.class)
class TimeAndThreadsTest {
  @ArchTest
  static final ArchRule nothing_reads_the_time_without_a_clock =
      noClasses().should().accessTargetWhere(new TimeWithoutClock());

  @ArchTest
  static final ArchRule only_the_clock_service_starts_a_clock =
      noClasses()
          .that()
          .doNotImplement("java.time.InstantSource")
          .should()
          .accessTargetWhere(new ClockOfItsOwn());

  @ArchTest
  static final ArchRule nothing_hides_in_a_thread =
      noClasses()
          .should()
          .dependOnClassesThat(JavaClass.Predicates.assignableTo(ThreadLocal.class));
}
