package dk.sporskifte.itests;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Console;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Single commands, as scripts give them. */
@ExtendWith(KarafExtension.class)
@Order(2)
class ConsoleIT {
  private final Console console;

  ConsoleIT(Karaf karaf) {
    console = karaf.console();
  }

  @Test
  void help_is_printed_without_a_terminal_too() {
    assertThat(console.run("help ssp"))
        .contains(
            "ssp:feed",
            "ssp:feeds",
            "ssp:inbox",
            "ssp:message",
            "ssp:replay",
            "ssp:tenants",
            "ssp:user-add");
    assertThat(console.run("ssp:user-add --help")).contains("--role", "Options come first");
  }

  @Test
  void what_is_printed_can_be_piped() {
    assertThat(console.run("ssp:rules helsingor | grep HEL-36").lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("HEL-36"));
  }
}
