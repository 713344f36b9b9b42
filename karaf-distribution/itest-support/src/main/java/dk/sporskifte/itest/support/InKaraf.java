package dk.sporskifte.itest.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test method runs inside Karaf, where fields marked {@code @Inject} are services. It takes no
 * argument, and its class has no test that runs outside.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InKaraf {}
