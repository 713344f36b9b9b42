package dk.sporskifte.itest.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.core.CoreModuleProperties;

/** The operator's console, over SSH as an operator uses it. */
public final class Console {
  static final String USER = "operator";
  static final String PASSWORD = "only-for-this-test-run";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final int port;

  Console(int port) {
    this.port = port;
  }

  /** What one command prints. */
  public String run(String command) {
    try (SshClient client = SshClient.setUpDefaultClient()) {
      // Loopback, and a key made in this very run.
      client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
      CoreModuleProperties.IDLE_TIMEOUT.set(client, LIMIT);
      client.start();
      try (ClientSession session = logIn(client)) {
        return run(session, command);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClientSession logIn(SshClient client) throws IOException {
    ClientSession session = client.connect(USER, "127.0.0.1", port).verify(LIMIT).getSession();
    session.addPasswordIdentity(PASSWORD);
    session.auth().verify(LIMIT);
    return session;
  }

  private static String run(ClientSession session, String command) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (ChannelExec channel = session.createExecChannel(command)) {
      channel.setOut(output);
      channel.setErr(output);
      channel.open().verify(LIMIT);
      if (channel
          .waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LIMIT)
          .contains(ClientChannelEvent.TIMEOUT)) {
        throw new IllegalStateException("no end of " + command + ": " + output);
      }
    }
    return output.toString(StandardCharsets.UTF_8);
  }
}
