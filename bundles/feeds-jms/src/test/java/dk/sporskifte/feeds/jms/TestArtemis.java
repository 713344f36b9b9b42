package dk.sporskifte.feeds.jms;

import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** A real broker in this process, that can be stopped and started again on its files. */
final class TestArtemis {
  static final String ADMIN = "admin";

  private final Path folder;
  private final TestCertificates certificates;
  private final SecurityConfiguration users = new SecurityConfiguration();
  private final int port = free();
  private final int tlsPort = free();
  private EmbeddedActiveMQ server;

  TestArtemis(Path folder, TestCertificates certificates) {
    this.folder = folder;
    this.certificates = certificates;
    password(ADMIN, ADMIN);
  }

  void start() throws Exception {
    Configuration configuration = new ConfigurationImpl();
    configuration.setBrokerInstance(folder.toFile());
    configuration.setJournalDirectory(folder.resolve("journal").toString());
    configuration.setBindingsDirectory(folder.resolve("bindings").toString());
    configuration.setLargeMessagesDirectory(folder.resolve("large").toString());
    configuration.setPagingDirectory(folder.resolve("paging").toString());
    configuration.setJournalType(JournalType.NIO);
    configuration.setJournalFileSize(1024 * 1024);
    configuration.setJMXManagementEnabled(false);
    configuration.setSecurityInvalidationInterval(0);
    configuration.addAcceptorConfiguration("tcp", "tcp://localhost:" + port + "?protocols=CORE");
    configuration.addAcceptorConfiguration(
        "tls",
        "tcp://localhost:%d?protocols=CORE&sslEnabled=true&needClientAuth=true".formatted(tlsPort)
            + "&keyStoreType=PEM&keyStorePath="
            + certificates.key("localhost")
            + "&trustStoreType=PEMCA&trustStorePath="
            + certificates.trust("sporskifte"));
    Set<Role> all = new HashSet<>();
    all.add(
        new Role("all", true, true, true, true, true, true, true, true, true, true, false, false));
    configuration.putSecurityRoles("#", all);
    configuration.addAddressSetting("#", new AddressSettings().setAutoDeleteQueues(false));
    server = new EmbeddedActiveMQ();
    server.setConfiguration(configuration);
    server.setSecurityManager(
        new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
    server.start();
  }

  void stop() throws Exception {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  String address() {
    return "tcp://localhost:" + port;
  }

  String tlsAddress() {
    return "tcp://localhost:" + tlsPort;
  }

  void password(String user, String password) {
    users.removeUser(user);
    users.addUser(user, password);
    users.addRole(user, "all");
  }

  /** Messages of a queue that nobody acknowledged. */
  long waiting(String queue) {
    var there = server.getActiveMQServer().locateQueue(SimpleString.of(queue));
    return there == null ? 0 : there.getMessageCount();
  }

  int consumers(String queue) {
    var there = server.getActiveMQServer().locateQueue(SimpleString.of(queue));
    return there == null ? 0 : there.getConsumerCount();
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
