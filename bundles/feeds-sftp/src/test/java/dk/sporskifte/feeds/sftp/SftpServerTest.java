package dk.sporskifte.feeds.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SftpServerTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private Path data;

  private final SshClient client = SshClient.setUpDefaultClient();
  private final KeyPair nsp = key();
  private final KeyPair other = key();
  private SftpServer server;
  private ConfiguredSender sender;

  @BeforeEach
  void listen() throws IOException {
    server = new SftpServer(data.resolve("secrets/sftp-host-key"), new Settings());
    sender = sender("nsp", PublicKeyEntry.toString(nsp.getPublic()));
    server.add(sender);
    server.add(sender("other", PublicKeyEntry.toString(other.getPublic())));
    client.start();
  }

  @AfterEach
  void stop() {
    client.stop();
    server.stop();
  }

  @Test
  void a_sender_drops_a_file_with_its_marker_and_reads_the_receipt() throws IOException {
    Files.writeString(sender.folder().resolve("accepted/old.json.receipt.json"), "receipt");
    try (ClientSession session = logIn("korsbaek.nsp", nsp);
        SftpClient sftp = sftp(session)) {
      sftp.put(stream("{1}"), "/in/list.json.part");
      sftp.rename("/in/list.json.part", "/in/list.json");
      sftp.put(stream(""), "in/list.json.done");

      assertThat(names(sftp, "/")).containsExactlyInAnyOrder("in", "accepted", "rejected");
      assertThat(names(sftp, "in")).containsExactlyInAnyOrder("list.json", "list.json.done");
      assertThat(sftp.read("accepted/old.json.receipt.json").readAllBytes())
          .asString()
          .isEqualTo("receipt");
      sftp.remove("accepted/old.json.receipt.json");
    }

    assertThat(sender.folder().resolve("in/list.json")).hasContent("{1}");
    assertThat(sender.folder().resolve("accepted")).isEmptyDirectory();
  }

  @Test
  void nobody_logs_in_with_anothers_key_a_password_or_another_name() {
    assertThatThrownBy(() -> logIn("korsbaek.nsp", other)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> logIn("korsbaek.nobody", nsp)).isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> {
              ClientSession session = connect("korsbaek.nsp");
              session.addPasswordIdentity("hemmelig");
              session.auth().verify(SOON);
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void no_path_and_no_link_leads_out_of_the_folder() throws IOException {
    Path secret = Files.writeString(data.resolve("secret"), "hemmelig");
    Files.createSymbolicLink(sender.folder().resolve("in/link"), secret);
    Files.createSymbolicLink(sender.folder().resolve("in/up"), data);
    Files.createSymbolicLink(sender.folder().resolve("way"), data);
    try (ClientSession session = logIn("korsbaek.nsp", nsp);
        SftpClient sftp = sftp(session)) {
      for (String path :
          List.of(
              "in/link",
              "/../../../secret",
              "../secret",
              secret.toString(),
              "in/up/secret",
              "way/secret",
              "../other/in/list.json")) {
        assertThatThrownBy(() -> sftp.read(path).readAllBytes())
            .as(path)
            .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> sftp.put(stream("x"), path))
            .as(path)
            .isInstanceOf(IOException.class);
      }
      assertThatThrownBy(() -> sftp.openDir("in/up")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.openDir("way")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.stat("way/secret")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.symLink("/in/new", "/in/link")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.link("/in/new", "/in/link", false))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.rename("/in/link", "/accepted/link"))
          .isInstanceOf(IOException.class);
    }

    assertThat(secret).hasContent("hemmelig");
    assertThat(data.resolve("korsbaek/other/in")).isEmptyDirectory();
  }

  @Test
  void the_three_folders_are_all_there_is() throws IOException {
    try (ClientSession session = logIn("korsbaek.nsp", nsp);
        SftpClient sftp = sftp(session)) {
      assertThatThrownBy(() -> sftp.mkdir("/in/new")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.mkdir("/new")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.rmdir("/in")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.rename("/in", "/out")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.put(stream("x"), "/file")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> sftp.put(stream("x"), "/accepted/list.json.receipt.json"))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_file_grows_to_the_limit_and_no_further() throws IOException {
    byte[] large = new byte[(int) DropFolderAccess.LARGEST + 1];
    try (ClientSession session = logIn("korsbaek.nsp", nsp);
        SftpClient sftp = sftp(session)) {
      assertThatThrownBy(() -> sftp.put(new ByteArrayInputStream(large), "/in/large.json"))
          .isInstanceOf(IOException.class);
    }

    assertThat(Files.size(sender.folder().resolve("in/large.json")))
        .isLessThanOrEqualTo(DropFolderAccess.LARGEST);
  }

  @Test
  void there_is_no_shell_no_command_and_no_forwarding() throws IOException {
    try (ClientSession session = logIn("korsbaek.nsp", nsp)) {
      assertThat(said(session.createShellChannel())).isEmpty();
      assertThat(said(session.createExecChannel("echo hemmelig"))).isEmpty();
      assertThatThrownBy(
              () ->
                  session.startRemotePortForwarding(
                      new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("x", 1)))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(
              () ->
                  open(
                      session.createDirectTcpipChannel(
                          SshdSocketAddress.LOCALHOST_ADDRESS,
                          new SshdSocketAddress("127.0.0.1", server.port().orElseThrow()))))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void keys_come_and_go_with_the_configuration_and_the_port_with_the_last_of_them()
      throws IOException {
    server.remove(sender);
    assertThatThrownBy(() -> logIn("korsbaek.nsp", nsp)).isInstanceOf(IOException.class);

    ConfiguredSender renewed = sender("nsp", PublicKeyEntry.toString(other.getPublic()));
    server.add(renewed);
    logIn("korsbaek.nsp", other).close();

    server.remove(renewed);
    server.health();
    assertThat(server.port()).isPresent();
  }

  @Test
  void a_key_that_cannot_be_read_is_told_with_its_cure_and_stops_no_other() throws IOException {
    server.add(sender("third", "ssh-rsa nonsense, " + PublicKeyEntry.toString(nsp.getPublic())));

    assertThat(server.health())
        .anySatisfy(
            health -> {
              assertThat(health.name()).isEqualTo("korsbaek/third");
              assertThat(health.up()).isFalse();
              assertThat(health.reason()).startsWith("sftpKeys ").contains("write");
            });
    logIn("korsbaek.third", nsp).close();
  }

  private ConfiguredSender sender(String code, String keys) throws IOException {
    OneSender made = new OneSender(data, code, Setting.SFTP_KEYS, keys);
    for (String folder : List.of("in", "accepted", "rejected")) {
      Files.createDirectories(made.folder().resolve(folder));
    }
    return made;
  }

  private ClientSession connect(String user) throws IOException {
    return client.connect(user, "127.0.0.1", server.port().orElseThrow()).verify(SOON).getSession();
  }

  private ClientSession logIn(String user, KeyPair key) throws IOException {
    ClientSession session = connect(user);
    session.addPublicKeyIdentity(key);
    session.auth().verify(SOON);
    return session;
  }

  /** What a shell or a command answers, in time enough. */
  private static String said(ClientChannel channel) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    channel.setIn(stream("echo hemmelig\n"));
    channel.setOut(out);
    channel.setErr(out);
    channel.open().await(Duration.ofSeconds(1));
    channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Duration.ofSeconds(1));
    channel.close(true);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void open(ClientChannel channel) throws IOException {
    channel.open().verify(SOON);
    channel.close();
  }

  private static SftpClient sftp(ClientSession session) throws IOException {
    return SftpClientFactory.instance().createSftpClient(session);
  }

  private static Stream<String> names(SftpClient sftp, String folder) throws IOException {
    return StreamSupport.stream(sftp.readEntries(folder).spliterator(), false)
        .map(SftpClient.DirEntry::getFilename)
        .filter(name -> !name.startsWith("."));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static KeyPair key() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Settings() implements SftpSettings {
    @Override
    public String host() {
      return "127.0.0.1";
    }

    @Override
    public int port() {
      return 0;
    }

    @Override
    public int sessions() {
      return 4;
    }

    @Override
    public int idleSeconds() {
      return 60;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return SftpSettings.class;
    }
  }
}
