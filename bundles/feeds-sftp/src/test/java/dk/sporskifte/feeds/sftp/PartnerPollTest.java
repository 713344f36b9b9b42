package dk.sporskifte.feeds.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.Leases;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.SettableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PartnerPollTest {
  @TempDir private Path root;

  private final SettableClock clock = SettableClock.at("2026-03-02T09:00");
  private final OneRow leases = new OneRow();
  private final SshServer partner = SshServer.setUpDefaultServer();
  private final List<String> delivered = new ArrayList<>();
  private final List<PartnerServer> servers = new ArrayList<>();
  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  private Runnable whileStoring = () -> {};
  private Path out;
  private Path receipts;

  @BeforeEach
  void start() throws Exception {
    out = Files.createDirectories(root.resolve("home/out"));
    receipts = Files.createDirectories(root.resolve("home/receipts"));
    SimpleGeneratorHostKeyProvider ours = new SimpleGeneratorHostKeyProvider(root.resolve("key"));
    ours.setAlgorithm("EC");
    ours.loadKeys(null);
    KeyPair hostKey = key();
    partner.setHost("127.0.0.1");
    partner.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
    partner.setPublickeyAuthenticator((user, key, session) -> user.equals("sporskifte"));
    partner.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    partner.setFileSystemFactory(new VirtualFileSystemFactory(root.resolve("home")));
    partner.start();
    settings.put(Setting.POLL_URI, "sftp://sporskifte@127.0.0.1:" + partner.getPort() + "/out");
    settings.put(Setting.POLL_KEY, root.resolve("key").toString());
    settings.put(
        Setting.POLL_HOST_KEY, "partner.example " + PublicKeyEntry.toString(hostKey.getPublic()));
    settings.put(Setting.POLL_RECEIPTS, "/receipts");
  }

  @AfterEach
  void stop() throws IOException {
    servers.forEach(PartnerServer::close);
    partner.stop(true);
  }

  @Test
  void a_file_is_fetched_with_its_marker_and_settled_once_it_is_stored() throws Exception {
    Files.writeString(out.resolve("half.json"), "{half");
    drop("list.json", "{1}");
    PartnerPoll poll = node();

    poll.look();

    assertThat(poll.problem()).isEmpty();
    assertThat(delivered).containsExactly("{1}");
    assertThat(names(out)).containsExactly("half.json");
    assertThat(names(receipts))
        .singleElement()
        .asString()
        .matches("list\\.json\\.[0-9a-f]{8}\\.receipt\\.json");
  }

  @Test
  void what_cannot_be_stored_now_stays_with_the_partner() throws Exception {
    drop("list.json", "{1}");
    whileStoring =
        () -> {
          throw new StoreUnavailableException("away", null);
        };
    PartnerPoll poll = node();
    poll.look();
    assertThat(poll.problem()).isEqualTo("nothing can be stored");
    assertThat(names(out)).containsExactly("list.json", "list.json.done");

    whileStoring = () -> {};
    poll.look();

    assertThat(names(out)).isEmpty();
    assertThat(poll.problem()).isEmpty();
  }

  @Test
  void a_server_with_another_host_key_is_told_nothing() throws Exception {
    drop("list.json", "{1}");
    settings.put(Setting.POLL_HOST_KEY, PublicKeyEntry.toString(key().getPublic()));
    PartnerPoll poll = node();

    poll.look();

    assertThat(delivered).isEmpty();
    assertThat(poll.problem()).contains("pollHostKey");
  }

  @Test
  void while_one_node_has_its_turn_the_other_does_not_look() throws Exception {
    PartnerPoll one = node();
    PartnerPoll other = node();
    one.look();
    drop("list.json", "{1}");

    other.look();
    assertThat(delivered).isEmpty();

    one.look();
    assertThat(delivered).containsExactly("{1}");
  }

  @Test
  void when_the_node_dies_the_other_takes_over_once_its_turn_is_over() throws Exception {
    node().look();
    drop("list.json", "{1}");
    PartnerPoll other = node();

    clock.advance(PartnerPoll.TURN.minusSeconds(1));
    other.look();
    assertThat(delivered).isEmpty();

    clock.advance(Duration.ofSeconds(1));
    other.look();
    assertThat(delivered).containsExactly("{1}");
  }

  @Test
  void a_node_that_is_late_settles_nothing() throws Exception {
    drop("a.json", "{1}");
    drop("b.json", "{2}");
    PartnerPoll late = node();
    whileStoring =
        () -> {
          whileStoring = () -> {};
          clock.advance(PartnerPoll.TURN);
          assertThat(
                  leases.take(
                      sender().tenant(),
                      "poll-nsp",
                      new UUID(0, 9),
                      clock.instant(),
                      PartnerPoll.TURN))
              .isPresent();
        };

    late.look();

    assertThat(delivered).as("stored, which is harmless to do again").containsExactly("{1}");
    assertThat(names(out)).containsExactly("a.json", "a.json.done", "b.json", "b.json.done");
    assertThat(names(receipts)).isEmpty();
  }

  @Test
  void a_marker_without_its_file_is_cleared() throws Exception {
    Files.createFile(out.resolve("old.json.done"));

    node().look();

    assertThat(names(out)).isEmpty();
  }

  private PartnerPoll node() throws Exception {
    PartnerServer server = new PartnerServer(sender());
    servers.add(server);
    return new PartnerPoll(sender(), server, leases, UUID.randomUUID(), clock);
  }

  private void drop(String name, String content) throws IOException {
    Files.writeString(out.resolve(name), content);
    Files.createFile(out.resolve(name + ".done"));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static KeyPair key() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  private ConfiguredSender sender() {
    return new ConfiguredSender() {
      @Override
      public TenantKey tenant() {
        return new TenantKey("korsbaek");
      }

      @Override
      public String code() {
        return "nsp";
      }

      @Override
      public Set<String> feeds() {
        return Set.of("test-list");
      }

      @Override
      public Path folder() {
        return root;
      }

      @Override
      public Optional<String> setting(Setting key) {
        return Optional.ofNullable(settings.get(key));
      }

      @Override
      public Answer deliver(String way, Optional<String> feed, String name, byte[] content) {
        whileStoring.run();
        delivered.add(new String(content, StandardCharsets.UTF_8));
        return new Answer("accepted", Optional.empty(), "json", content);
      }
    };
  }

  /** As the table is, in memory. */
  private static final class OneRow implements Leases {
    private final Map<String, Lease> held = new HashMap<>();
    private final Map<String, Instant> until = new HashMap<>();

    @Override
    public Optional<Lease> take(
        TenantKey tenant, String name, UUID holder, Instant now, Duration time) {
      if (until.getOrDefault(name, Instant.MIN).isAfter(now)) {
        return Optional.empty();
      }
      long token = held.containsKey(name) ? held.get(name).token() + 1 : 1;
      held.put(name, new Lease(name, holder, token));
      until.put(name, now.plus(time));
      return Optional.of(held.get(name));
    }

    @Override
    public boolean keep(TenantKey tenant, Lease lease, Instant now, Duration time) {
      if (!lease.equals(held.get(lease.name()))) {
        return false;
      }
      until.put(lease.name(), now.plus(time));
      return true;
    }
  }
}
