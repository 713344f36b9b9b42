package dk.sporskifte.feeds.kafka;

import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A real broker in this process, that can be stopped and started again on its files. */
final class TestKafka implements AutoCloseable {
  private static final String ANYBODY = "ANYBODY";
  private static final String USERS = "USERS";
  private static final String SECURED = "SECURED";
  private static final String CERTIFIED = "CERTIFIED";

  private final Map<String, Integer> ports =
      Map.of(
          ANYBODY, free(), USERS, free(), SECURED, free(), CERTIFIED, free(), "CONTROLLER", free());
  private final Properties properties = new Properties();
  private final Admin admin;
  private KafkaRaftServer server;

  TestKafka(Path folder, TestCertificates certificates) throws IOException {
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", "1");
    properties.put("controller.quorum.voters", "1@localhost:" + ports.get("CONTROLLER"));
    properties.put("controller.listener.names", "CONTROLLER");
    properties.put("inter.broker.listener.name", ANYBODY);
    properties.put(
        "listeners",
        String.join(",", ports.entrySet().stream().map(p -> listener(p.getKey())).toList()));
    properties.put(
        "listener.security.protocol.map",
        "ANYBODY:PLAINTEXT,USERS:SASL_PLAINTEXT,SECURED:SASL_SSL,CERTIFIED:SSL,"
            + "CONTROLLER:PLAINTEXT");
    properties.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
    for (String listener : List.of("users", "secured")) {
      properties.put(
          "listener.name." + listener + ".scram-sha-512.sasl.jaas.config",
          "org.apache.kafka.common.security.scram.ScramLoginModule required;");
    }
    for (String listener : List.of("secured", "certified")) {
      properties.put("listener.name." + listener + ".ssl.keystore.type", "PEM");
      properties.put(
          "listener.name." + listener + ".ssl.keystore.location", certificates.key("localhost"));
    }
    properties.put("listener.name.certified.ssl.client.auth", "required");
    properties.put("listener.name.certified.ssl.truststore.type", "PEM");
    properties.put(
        "listener.name.certified.ssl.truststore.location", certificates.trust("sporskifte"));
    properties.put("log.dirs", folder.resolve("log").toString());
    properties.put("offsets.topic.replication.factor", "1");
    properties.put("offsets.topic.num.partitions", "1");
    properties.put("group.initial.rebalance.delay.ms", "0");
    properties.put("auto.create.topics.enable", "false");
    properties.put("controlled.shutdown.enable", "false");
    // Else a broker that is started again is taken for another one for nine seconds.
    properties.put("broker.session.timeout.ms", "1500");
    properties.put("broker.heartbeat.interval.ms", "300");
    properties.put("log.initial.task.delay.ms", "60000");
    Path file = folder.resolve("server.properties");
    try (var out = Files.newOutputStream(file)) {
      properties.store(out, "");
    }
    StorageTool.execute(
        new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
        new PrintStream(new ByteArrayOutputStream()));
    admin = Admin.create(asAnybody());
  }

  void start() {
    server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
    server.startup();
  }

  void stop() {
    if (server != null) {
      server.shutdown();
      server.awaitShutdown();
      server = null;
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
    stop();
  }

  String forAnybody() {
    return "localhost:" + ports.get(ANYBODY);
  }

  String forUsers() {
    return "localhost:" + ports.get(USERS);
  }

  /** By TLS, with a password. */
  String forSecuredUsers() {
    return "localhost:" + ports.get(SECURED);
  }

  String forTheCertified() {
    return "localhost:" + ports.get(CERTIFIED);
  }

  Properties asAnybody() {
    Properties client = new Properties();
    client.put("bootstrap.servers", forAnybody());
    return client;
  }

  void create(String topic, int partitions) {
    create(new NewTopic(topic, partitions, (short) 1));
  }

  void create(NewTopic topic) {
    administer(admin -> admin.createTopics(List.of(topic)).all());
  }

  void password(String user, String password) {
    ScramCredentialInfo info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    administer(
        admin ->
            admin
                .alterUserScramCredentials(
                    List.of(new UserScramCredentialUpsertion(user, info, password)))
                .all());
  }

  /** How many messages of a topic a group has acknowledged, in all partitions. */
  long acknowledged(String group, String topic) {
    return administer(
            admin -> admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().topic().equals(topic))
        .mapToLong(entry -> entry.getValue().offset())
        .sum();
  }

  /** How many partitions each member of a group reads. */
  List<Integer> shares(String group) {
    return administer(admin -> admin.describeConsumerGroups(List.of(group)).all())
        .get(group)
        .members()
        .stream()
        .map(member -> member.assignment().<TopicPartition>topicPartitions().size())
        .toList();
  }

  private <T> T administer(Function<Admin, KafkaFuture<T>> work) {
    try {
      return work.apply(admin).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private String listener(String name) {
    return name + "://localhost:" + ports.get(name);
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
