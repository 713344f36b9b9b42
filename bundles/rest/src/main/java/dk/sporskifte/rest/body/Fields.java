package dk.sporskifte.rest.body;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collections;
import java.util.List;
import javax.validation.Constraint;
import javax.validation.Payload;

/** Which of the optional fields of a record must be there. */
@Documented
@Constraint(validatedBy = FieldsPresent.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fields {
  /** Which of {@link #names()}. */
  Rule rule();

  String[] names();

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Which of the named fields must be there. */
  enum Rule {
    EXACTLY_ONE,
    AT_LEAST_ONE,
    ALL_OR_NONE,
    /** The first alone, or at least one of the others without it. */
    FIRST_OR_OTHERS;

    /**
     * @param present whether each is there, in the order of their names
     */
    boolean allows(List<Boolean> present) {
      int there = Collections.frequency(present, true);
      return switch (this) {
        case EXACTLY_ONE -> there == 1;
        case AT_LEAST_ONE -> there >= 1;
        case ALL_OR_NONE -> there == 0 || there == present.size();
        case FIRST_OR_OTHERS -> present.get(0) ? there == 1 : there >= 1;
      };
    }
  }
}
