package dk.sporskifte.feeds.sftp;

import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.core.CoreModuleProperties;

/** Where a partner's files are fetched: known by its host key, and logged in to by ours. */
final class PartnerServer implements AutoCloseable {
  private static final Duration TIME = Duration.ofSeconds(20);
  private static final int SSH = 22;

  private final SshClient client = SshClient.setUpDefaultClient();
  private final URI uri;

  PartnerServer(ConfiguredSender sender) throws IOException, GeneralSecurityException {
    uri = URI.create(sender.setting(Setting.POLL_URI).orElseThrow());
    PublicKey known = hostKey(sender.setting(Setting.POLL_HOST_KEY).orElseThrow());
    client.setServerKeyVerifier((session, address, key) -> KeyUtils.compareKeys(known, key));
    client.setKeyIdentityProvider(
        new FileKeyPairProvider(Path.of(sender.setting(Setting.POLL_KEY).orElseThrow())));
    client.setPasswordIdentityProvider(null);
    CoreModuleProperties.IDLE_TIMEOUT.set(client, TIME);
    client.start();
  }

  PartnerFolder open() throws IOException {
    ClientSession session =
        client
            .connect(uri.getUserInfo(), uri.getHost(), uri.getPort() < 0 ? SSH : uri.getPort())
            .verify(TIME)
            .getSession();
    try {
      session.auth().verify(TIME);
      return new PartnerFolder(session, uri.getPath());
    } catch (IOException | RuntimeException e) {
      session.close(true);
      throw e;
    }
  }

  @Override
  public void close() {
    client.stop();
  }

  /** With the host in front, as ssh-keyscan prints it, or without. */
  private static PublicKey hostKey(String line) throws IOException, GeneralSecurityException {
    return KeyLine.key(line.replaceFirst("^\\S+ (?=(ssh|ecdsa)-)", ""));
  }
}
