package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.accounts.AccountRules;
import dk.sporskifte.testkit.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The periods the record of processing names are those the platform keeps to. */
class RetentionAsTemplatesSayTest {
  private static final Path TEMPLATES = Path.of("../../docs/databeskyttelse");

  @Test
  @Proves("LAW-25")
  void what_is_erased_after_how_long_stands_as_it_is_set() throws Exception {
    String periods = text("fortegnelse.md").split("## Sletning\n")[1];

    assertThat(periods)
        .contains("| " + of(KeepingMessages.class, "rawDays") + " dage efter endt triage |")
        .contains("| " + of(KeepingMessages.class, "groundlessDays") + " dage efter modtagelsen |")
        .contains("| Log-ind | " + of(AccountRules.class, "tokenHours") + " timer |");
    assertThat(text("konsekvensanalyse.md"))
        .contains("spærring efter " + of(AccountRules.class, "maxFailures") + " forkerte")
        .contains("log-ind på " + of(AccountRules.class, "tokenHours") + " timer")
        .contains("slettes efter " + of(KeepingMessages.class, "groundlessDays") + " dage");
  }

  private static Object of(Class<?> rules, String name) throws NoSuchMethodException {
    return rules.getMethod(name).getDefaultValue();
  }

  private static String text(String name) throws IOException {
    return Files.readString(TEMPLATES.resolve(name));
  }
}
