package dk.sporskifte.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which requirements a test proves, by their ids in {@code docs/requirements-catalogue.csv}.
 * {@code docs/requirements.md} is generated from these marks; a mark that names an unknown id fails
 * the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Proves {
  String[] value();
}
