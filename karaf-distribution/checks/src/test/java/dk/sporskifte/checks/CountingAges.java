package dk.sporskifte.checks;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Years or months are counted where a birth date is read. */
final class CountingAges extends DescribedPredicate<JavaAccess<?>> {
  private static final Set<String> BIRTH_DATES = Set.of("born", "birthDate");
  private static final Set<String> OF_DAYS =
      Set.of(
          "plus",
          "minus",
          "plusYears",
          "minusYears",
          "plusMonths",
          "minusMonths",
          "until",
          "getYear",
          "getMonthValue",
          "getDayOfYear");

  CountingAges() {
    super("years or months are counted where a birth date is read");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    return counts(access) && readsBirthDate(access.getOrigin());
  }

  private static boolean counts(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    return of(LocalDate.class, access) && OF_DAYS.contains(name)
        || of(Period.class, access) && name.equals("between")
        || of(ChronoUnit.class, access) && Set.of("YEARS", "MONTHS").contains(name);
  }

  private static boolean of(Class<?> type, JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(type);
  }

  private static boolean readsBirthDate(JavaCodeUnit unit) {
    return unit.getMethodCallsFromSelf().stream()
        .anyMatch(call -> BIRTH_DATES.contains(call.getTarget().getName()));
  }
}
