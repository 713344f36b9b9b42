package dk.sporskifte.docs;

import dk.sporskifte.testkit.Proves;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Class files for the scan to read; no tests of this module. */
final class ProvingExamples {
  private ProvingExamples() {}

  static final class Proving {
    @Test
    @Proves({"HEL-36", "C-HEL-04"})
    void is_due_at_the_next_meeting() {}

    @Test
    @Disabled
    @Proves("HEL-37")
    void is_switched_off() {}

    @Test
    void claims_nothing() {}
  }

  @Disabled
  static final class SwitchedOff {
    @Test
    @Proves("HEL-38")
    void is_switched_off_with_its_class() {}
  }

  static final class Claiming {
    @Proves("HEL-39")
    void is_no_test() {}
  }

  static final class Mistaken {
    @Test
    @Proves("HEL-99")
    void names_what_nobody_demands() {}
  }

  static final class Ruling {
    static final String FIELD = "KOG-08";

    String local() {
      return String.join(" ", "KOG-02", "not KOG-03, for this is a sentence");
    }
  }
}
