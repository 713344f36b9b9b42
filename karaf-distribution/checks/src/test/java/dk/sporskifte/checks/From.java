package dk.sporskifte.checks;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** Classes told by the packages they come from. */
final class From {
  private From() {}

  static DescribedPredicate<JavaClass> packages(String... patterns) {
    return JavaClass.Predicates.resideInAnyPackage(patterns);
  }

  /** Java's own classes but for those of the desktop, and these; OSGi's build-time marks too. */
  static DescribedPredicate<JavaClass> javaAnd(String... patterns) {
    String[] java = {
      "java.lang..",
      "java.util..",
      "java.time..",
      "java.text..",
      "java.math..",
      "java.io..",
      "java.nio..",
      "java.net..",
      "java.security..",
      "org.osgi.annotation..",
      "org.osgi.service.component.annotations..",
      ""
    };
    return packages(Stream.of(java, patterns).flatMap(Stream::of).toArray(String[]::new));
  }
}
