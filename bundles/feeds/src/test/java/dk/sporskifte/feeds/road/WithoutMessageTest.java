package dk.sporskifte.feeds.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WithoutMessageTest {
  @Test
  void a_log_tells_what_and_where_but_not_whom() {
    Exception failure =
        new IllegalStateException("of Freja", new IllegalArgumentException("150609-4000"));
    StringWriter log = new StringWriter();

    WithoutMessage.of(failure).printStackTrace(new PrintWriter(log));

    assertThat(log.toString())
        .contains("IllegalStateException", "IllegalArgumentException", "WithoutMessageTest.java")
        .doesNotContain("Freja", "150609");
  }
}
