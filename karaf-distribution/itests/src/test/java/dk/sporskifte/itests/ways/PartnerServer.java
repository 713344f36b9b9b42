package dk.sporskifte.itests.ways;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A partner's own SFTP server, into which the platform looks. */
final class PartnerServer implements AutoCloseable {
  private final SshServer server = SshServer.setUpDefaultServer();
  private final KeyPair hostKey = PartnerSftp.newKey();
  private final Path folder;

  PartnerServer(Path folder) {
    this.folder = folder.toAbsolutePath();
    try {
      Files.createDirectories(folder.resolve("home/out"));
      Files.createDirectories(folder.resolve("home/receipts"));
      SimpleGeneratorHostKeyProvider platforms = new SimpleGeneratorHostKeyProvider(key());
      platforms.setAlgorithm("EC");
      platforms.loadKeys(null);
      server.setHost("127.0.0.1");
      server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
      server.setPublickeyAuthenticator((user, key, session) -> user.equals("sporskifte"));
      server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
      server.setFileSystemFactory(
          new VirtualFileSystemFactory(folder.resolve("home").toAbsolutePath()));
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an operator writes to have it looked into each second. */
  String[] settings() {
    return new String[] {
      "pollUri = sftp://sporskifte@127.0.0.1:" + server.getPort() + "/out",
      "pollKey = " + key(),
      "pollHostKey = " + PublicKeyEntry.toString(hostKey.getPublic()),
      "pollSeconds = 1",
      "pollReceipts = /receipts"
    };
  }

  void offer(String name, String content) {
    try {
      Files.write(out().resolve(name), content.getBytes(StandardCharsets.UTF_8));
      Files.createFile(out().resolve(name + ".done"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long left() {
    return files(out());
  }

  long receipts() {
    return files(folder.resolve("home/receipts"));
  }

  @Override
  public void close() {
    try {
      server.stop(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path out() {
    return folder.resolve("home/out");
  }

  private Path key() {
    return folder.resolve("key");
  }

  private static long files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".done")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
