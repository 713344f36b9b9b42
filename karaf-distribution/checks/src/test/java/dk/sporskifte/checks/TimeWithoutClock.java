package dk.sporskifte.checks;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

/** The time of day from somewhere else than a clock; {@code nanoTime} measures and is no time. */
final class TimeWithoutClock extends DescribedPredicate<JavaAccess<?>> {
  TimeWithoutClock() {
    super("the time is read without a Clock");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    if (!(target instanceof CodeUnitAccessTarget code)) {
      return false;
    }
    return switch (code.getName()) {
      case "now" -> inJavaTime(code) && !takesAClock(code);
      case "currentTimeMillis" -> of(System.class, code);
      case "<init>" -> of(Date.class, code) && code.getRawParameterTypes().isEmpty();
      case "getInstance" -> of(Calendar.class, code);
      default -> false;
    };
  }

  private static boolean inJavaTime(CodeUnitAccessTarget code) {
    return code.getOwner().getPackageName().startsWith("java.time");
  }

  private static boolean takesAClock(CodeUnitAccessTarget code) {
    return code.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean of(Class<?> type, CodeUnitAccessTarget code) {
    return code.getOwner().isEquivalentTo(type);
  }
}
