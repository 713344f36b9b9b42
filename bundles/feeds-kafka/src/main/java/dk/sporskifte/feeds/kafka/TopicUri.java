package dk.sporskifte.feeds.kafka;

import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.feeds.way.UnusableUriException;
import dk.sporskifte.feeds.way.UriOptions;
import java.util.Set;
import org.apache.camel.component.kafka.KafkaConfiguration;
import org.apache.camel.component.kafka.PollOnError;

/**
 * What an operator wrote of one topic.
 *
 * @param brokers each as {@code host:port}, with commas between
 */
record TopicUri(ConfiguredSender sender, UriOptions options, String brokers) {
  /** Each of them decides when a message counts as read. */
  private static final Set<String> OURS =
      Set.of(
          "allowManualCommit",
          "autoCommitEnable",
          "batching",
          "breakOnFirstError",
          "kafkaClientFactory",
          "kafkaManualCommitFactory",
          "keyDeserializer",
          "offsetRepository",
          "pollOnError",
          "seekTo",
          "valueDeserializer");

  private static final Set<String> SECRET =
      Set.of("saslJaasConfig", "sslKeyPassword", "sslKeystorePassword", "sslTruststorePassword");

  private static final String BYTES = "org.apache.kafka.common.serialization.ByteArrayDeserializer";
  private static final String ALSO_BYTES =
      "org.apache.kafka.common.serialization.ByteArraySerializer";

  /** Together with five tries and the waits between them below the five minutes of a poll. */
  private static final int ANSWER_MILLIS = 10_000;

  private static final int SEND_MILLIS = 15_000;
  private static final long POLL_MILLIS = 1000;
  private static final int RECONNECT_MILLIS = 10_000;

  /** A message of 10 MB and what is around it. */
  private static final int LARGEST = 11 * 1024 * 1024;

  static TopicUri of(ConfiguredSender sender, String uri) {
    UriOptions options = UriOptions.of(uri);
    options.refuse(OURS, SECRET, "brokerUser, brokerPassword, brokerTrust and brokerKey");
    if (options.names().stream().anyMatch(name -> name.startsWith("additionalProperties."))) {
      throw new UnusableUriException(
          "additionalProperties are set by the platform; take them out of the uri");
    }
    if (options.has("brokers")) {
      throw new UnusableUriException("write brokers as broker = HOST:PORT, not into the uri");
    }
    String brokers =
        sender
            .setting(Setting.BROKER)
            .filter(value -> value.matches("[^,:/]+:\\d+(,[^,:/]+:\\d+)*"))
            .orElseThrow(
                () -> new UnusableUriException("broker is missing; write: broker = HOST:PORT"));
    return new TopicUri(sender, options, brokers);
  }

  void applyTo(KafkaConfiguration kafka) {
    kafka.setBrokers(brokers);
    kafka.setAutoCommitEnable(false);
    kafka.setAllowManualCommit(true);
    kafka.setBreakOnFirstError(true);
    kafka.setPollOnError(PollOnError.RECONNECT);
    kafka.setKeyDeserializer(BYTES);
    kafka.setValueDeserializer(BYTES);
    kafka.setKeySerializer(ALSO_BYTES);
    kafka.setValueSerializer(ALSO_BYTES);
    kafka.setPollTimeoutMs(POLL_MILLIS);
    kafka.setMaxBlockMs(ANSWER_MILLIS);
    kafka.setRequestTimeoutMs(ANSWER_MILLIS);
    kafka.setDeliveryTimeoutMs(SEND_MILLIS);
    kafka.setMaxRequestSize(LARGEST);
    kafka.getAdditionalProperties().put("allow.auto.create.topics", "false");
    kafka.getAdditionalProperties().put("auto.include.jmx.reporter", "false");
    kafka.getAdditionalProperties().put("enable.metrics.push", "false");
    unlessWritten(
        "groupId", () -> kafka.setGroupId("sporskifte-" + sender.tenant() + "-" + sender.code()));
    // Else what was sent before the first start would be passed over.
    unlessWritten("autoOffsetReset", () -> kafka.setAutoOffsetReset("earliest"));
    // Else what a sender took back in a transaction would be read.
    unlessWritten("isolationLevel", () -> kafka.setIsolationLevel("read_committed"));
    // Else a broker that is away is looked for, and complained of, each second.
    unlessWritten("reconnectBackoffMaxMs", () -> kafka.setReconnectBackoffMaxMs(RECONNECT_MILLIS));
    secure(kafka);
  }

  private void secure(KafkaConfiguration kafka) {
    boolean user = sender.setting(Setting.BROKER_USER).isPresent();
    boolean tls = sender.setting(Setting.BROKER_TRUST).isPresent();
    unlessWritten(
        "securityProtocol",
        () -> kafka.setSecurityProtocol((user ? "SASL_" : "") + (tls ? "SSL" : "PLAINTEXT")));
    unlessWritten("saslMechanism", () -> kafka.setSaslMechanism("SCRAM-SHA-512"));
    if (user) {
      kafka.setSaslJaasConfig(
          "org.apache.kafka.common.security.%s required username=%s password=%s;"
              .formatted(
                  kafka.getSaslMechanism().equals("PLAIN")
                      ? "plain.PlainLoginModule"
                      : "scram.ScramLoginModule",
                  quoted(sender.setting(Setting.BROKER_USER).get()),
                  quoted(sender.setting(Setting.BROKER_PASSWORD).orElse(""))));
    }
    sender
        .setting(Setting.BROKER_TRUST)
        .ifPresent(
            path -> {
              kafka.setSslTruststoreType("PEM");
              kafka.setSslTruststoreLocation(path);
            });
    sender
        .setting(Setting.BROKER_KEY)
        .ifPresent(
            path -> {
              kafka.setSslKeystoreType("PEM");
              kafka.setSslKeystoreLocation(path);
            });
  }

  private void unlessWritten(String option, Runnable usual) {
    if (!options.has(option)) {
      usual.run();
    }
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Without what the sender's settings hold. */
  @Override
  public String toString() {
    return "a topic of " + sender.tenant() + "/" + sender.code();
  }
}
