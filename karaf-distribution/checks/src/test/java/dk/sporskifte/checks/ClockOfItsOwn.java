package dk.sporskifte.checks;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Set;

/** A clock made here instead of the one passed in. */
final class ClockOfItsOwn extends DescribedPredicate<JavaAccess<?>> {
  private static final Set<String> MAKERS =
      Set.of(
          "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes");

  ClockOfItsOwn() {
    super("a clock is made, not passed in");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Clock.class)
        && MAKERS.contains(access.getTarget().getName());
  }
}
