package dk.sporskifte.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.casework.api.port.SecretHashes;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;

class MakingFeedSecretTest {
  private static final Pattern SECRET = Pattern.compile("shown only now: (\\S{43})\\s");

  @Test
  void a_new_secret_is_shown_once_with_the_line_to_write() throws CommandException {
    String printed = new FakeConsole().run(making(), "korsbaek");

    String secret = SECRET.matcher(printed).results().findFirst().map(this::first).orElseThrow();
    assertThat(printed)
        .containsOnlyOnce(secret)
        .contains("etc/dk.sporskifte.feed-korsbaek-nsp.cfg")
        .contains("clientSecretHash = hash of 43");
    assertThat(new FakeConsole().run(making(), "korsbaek")).doesNotContain(secret);
  }

  @Test
  void a_tenant_nobody_has_gets_none() {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new FakeConsole().run(making(), "nowhere"))
        .withMessageContaining("There is no tenant");
  }

  private String first(MatchResult found) {
    return found.group(1);
  }

  private static MakingFeedSecret making() {
    MakingFeedSecret making = new MakingFeedSecret();
    making.sender = "nsp";
    making.hashes =
        new SecretHashes() {
          @Override
          public String hash(char[] secret) {
            return "hash of " + secret.length;
          }

          @Override
          public boolean match(char[] secret, String hash) {
            return hash(secret).equals(hash);
          }
        };
    return making;
  }
}
