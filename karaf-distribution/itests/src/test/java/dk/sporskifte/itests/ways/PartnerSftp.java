package dk.sporskifte.itests.ways;

import dk.sporskifte.itest.support.Karaf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** Puts files by SFTP, with a log-in for each. */
public final class PartnerSftp implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final SshClient client = SshClient.setUpDefaultClient();
  private final KeyPair key = newKey();
  private final Karaf karaf;
  private final String user;

  PartnerSftp(Karaf karaf, String user) {
    this.karaf = karaf;
    this.user = user;
    // Loopback, and a key made in this very run.
    client.setServerKeyVerifier((session, address, serverKey) -> true);
    client.start();
  }

  /** As in authorized_keys. */
  String publicKey() {
    return PublicKeyEntry.toString(key.getPublic());
  }

  /**
   * The file and then its marker.
   *
   * @throws IOException where nobody answers, or it cannot be written
   */
  public void put(String name, String content) throws IOException {
    loggedIn(
        user,
        key,
        sftp -> {
          sftp.put(stream(content), "in/" + name);
          sftp.put(stream(""), "in/" + name + ".done");
          return true;
        });
  }

  public boolean isThere(String path) throws IOException {
    String folder = path.substring(0, path.indexOf('/'));
    return loggedIn(
        user,
        key,
        sftp ->
            StreamSupport.stream(sftp.readDir(folder).spliterator(), false)
                .map(DirEntry::getFilename)
                .anyMatch(path.substring(path.indexOf('/') + 1)::equals));
  }

  public Optional<String> read(String path) throws IOException {
    return isThere(path)
        ? Optional.of(
            loggedIn(
                user,
                key,
                sftp -> new String(sftp.read(path).readAllBytes(), StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  /** As somebody else, or with another key. */
  <T> T loggedIn(String name, KeyPair by, Work<T> work) throws IOException {
    try (ClientSession session =
        client.connect(name, "127.0.0.1", karaf.sftpPort()).verify(LIMIT).getSession()) {
      session.addPublicKeyIdentity(by);
      session.auth().verify(LIMIT);
      try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
        return work.with(sftp);
      }
    }
  }

  KeyPair key() {
    return key;
  }

  static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has EC", e);
    }
  }

  @Override
  public void close() {
    try {
      client.stop();
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteArrayInputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @FunctionalInterface
  interface Work<T> {
    T with(SftpClient sftp) throws IOException;
  }
}
