package dk.sporskifte.feeds.sftp;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.FileSystemFactory;
import org.apache.sshd.common.file.root.RootedFileSystemProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens while a sender has keys to log in with. There is no other log-in, no shell, no command
 * and no forwarding; a sender sees its own drop folder as {@code /}.
 */
@Component(immediate = true, configurationPid = SftpSettings.PID, service = HealthPart.class)
public final class SftpServer implements HealthPart {
  private static final Logger LOG = LoggerFactory.getLogger(SftpServer.class);
  private static final int KEY_BITS = 256;
  private static final Duration TIME_TO_LOG_IN = Duration.ofSeconds(20);
  private static final int TRIES_TO_LOG_IN = 6;

  private final Map<String, SenderKeys> senders = new ConcurrentHashMap<>();
  private final SftpSettings settings;
  private final Path hostKey;
  private SshServer server;
  private volatile String problem = "";

  @Activate
  public SftpServer(BundleContext context, SftpSettings settings) {
    this(Path.of(context.getProperty("karaf.base"), "secrets", "sftp-host-key"), settings);
  }

  SftpServer(Path hostKey, SftpSettings settings) {
    this.hostKey = hostKey;
    this.settings = settings;
  }

  @Reference(
      name = "senders",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public synchronized void add(ConfiguredSender sender) {
    if (sender.setting(Setting.SFTP_KEYS).isPresent()) {
      SenderKeys keys = SenderKeys.of(sender);
      senders.put(keys.user(), keys);
      start();
    }
  }

  public synchronized void remove(ConfiguredSender sender) {
    senders.values().removeIf(keys -> keys.sender() == sender);
    if (senders.isEmpty()) {
      stop();
    }
  }

  @Deactivate
  synchronized void stop() {
    if (server != null) {
      try {
        server.stop(true);
      } catch (IOException e) {
        LOG.warn("The SFTP server did not stop", e);
      }
      server = null;
    }
  }

  @Override
  public List<Health> health() {
    List<Health> health = new ArrayList<>();
    senders.values().stream()
        .filter(keys -> !keys.problem().isEmpty())
        .forEach(
            keys ->
                health.add(
                    new Health(
                        "configuration", keys.sender().toString(), false, true, keys.problem())));
    if (!senders.isEmpty()) {
      health.add(new Health("feed", "sftp-server", problem.isEmpty(), true, problem));
    }
    return health;
  }

  /** Where it listens, while it does. */
  synchronized Optional<Integer> port() {
    return Optional.ofNullable(server).map(SshServer::getPort);
  }

  private void start() {
    if (server != null) {
      return;
    }
    SshServer made = made();
    try {
      made.start();
      server = made;
      problem = "";
      LOG.info("The SFTP server listens on {}:{}", settings.host(), made.getPort());
    } catch (IOException e) {
      problem =
          "cannot listen on %s:%d; set another host or port in %s.cfg"
              .formatted(settings.host(), settings.port(), SftpSettings.PID);
      LOG.error("The SFTP server {}", problem, e);
    }
  }

  private SshServer made() {
    SshServer made = SshServer.setUpDefaultServer();
    made.setHost(settings.host());
    made.setPort(settings.port());
    SimpleGeneratorHostKeyProvider keys = new SimpleGeneratorHostKeyProvider(hostKey);
    keys.setAlgorithm(KeyUtils.EC_ALGORITHM);
    keys.setKeySize(KEY_BITS);
    made.setKeyPairProvider(keys);
    made.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
    made.setPublickeyAuthenticator((user, key, session) -> mayLogIn(user, key));
    made.setFileSystemFactory(new OwnFolder());
    made.setSubsystemFactories(
        List.of(
            new SftpSubsystemFactory.Builder()
                .withFileSystemAccessor(new DropFolderAccess())
                .build()));
    made.setShellFactory(null);
    made.setCommandFactory(null);
    made.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    CoreModuleProperties.AUTH_TIMEOUT.set(made, TIME_TO_LOG_IN);
    CoreModuleProperties.MAX_AUTH_REQUESTS.set(made, TRIES_TO_LOG_IN);
    CoreModuleProperties.IDLE_TIMEOUT.set(made, Duration.ofSeconds(settings.idleSeconds()));
    CoreModuleProperties.MAX_CONCURRENT_SESSIONS.set(made, settings.sessions());
    return made;
  }

  private boolean mayLogIn(String user, java.security.PublicKey key) {
    SenderKeys keys = senders.get(user);
    return keys != null && keys.knows(key);
  }

  /** The sender's folder is the root of all it can name. */
  private final class OwnFolder implements FileSystemFactory {
    @Override
    public Path getUserHomeDir(SessionContext session) throws IOException {
      return folder(session);
    }

    @Override
    public java.nio.file.FileSystem createFileSystem(SessionContext session) throws IOException {
      Path folder = folder(session);
      LOG.info("{} is logged in by SFTP", session.getUsername());
      return new RootedFileSystemProvider().newFileSystem(folder, Map.of());
    }

    private Path folder(SessionContext session) throws IOException {
      SenderKeys keys = senders.get(session.getUsername());
      if (keys == null) {
        throw new IOException("no sender any more");
      }
      return keys.sender().folder();
    }
  }
}
