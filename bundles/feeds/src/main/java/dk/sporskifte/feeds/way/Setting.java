package dk.sporskifte.feeds.way;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of a sender's configuration, for all ways in together. */
public enum Setting {
  TENANT("tenant", "[a-z][a-z0-9_]{0,30}", "the key of the municipality that receives"),
  SENDER("sender", "[a-z0-9][a-z0-9_-]{0,40}", "lower-case letters, digits, - and _"),
  CVR("cvr", "\\d{8}", "the sender's CVR number, eight digits"),
  FEEDS("feeds", ".*[a-z].*", "names of feeds, with commas between, for example police-list"),
  FOLDER("folder", "true|false", "true, or false where no folder is watched"),
  POLL_MILLIS("pollMillis", "[1-9]\\d{1,6}", "milliseconds, at least 10"),
  CLIENT_SECRET_HASH(
      "clientSecretHash", "\\$argon2id\\$\\S{40,400}", "what the command ssp:feed-secret printed"),
  CLIENT_CERTIFICATES(
      "clientCertificates",
      "\\s*[0-9A-Fa-f:]{64,95}(\\s*,\\s*[0-9A-Fa-f:]{64,95})*\\s*",
      "SHA-256 fingerprints of the sender's certificates, with commas between"),
  SFTP_KEYS(
      "sftpKeys",
      "(?s)\\s*(ssh-|ecdsa-|sk-).+",
      "the sender's public keys as in authorized_keys, with commas between"),
  URI("uri", "[a-z][a-z0-9+.-]*:.+", "an endpoint of Camel, for example kafka:police"),
  RECEIPT_URI("receiptUri", "[a-z][a-z0-9+.-]*:.+", "an endpoint of Camel to send receipts to"),
  BROKER(
      "broker",
      "\\S+",
      "where the broker is: localhost:9092 (kafka) or tcp://localhost:61616 (jms)"),
  BROKER_USER("brokerUser", "\\S+", "a name without spaces"),
  BROKER_PASSWORD("brokerPassword", ".+", "$[secret:NAME], the name of a file in secrets/"),
  BROKER_TRUST(
      "brokerTrust", "/\\S+", "path of a PEM file with the certificates that sign the broker's"),
  BROKER_KEY(
      "brokerKey", "/\\S+", "path of a PEM file with our private key (PKCS#8) and certificate"),
  POLL_URI(
      "pollUri", "sftp://[^/@\\s]+@[^/@\\s]+/\\S*", "sftp://USER@HOST:PORT/FOLDER of the partner"),
  POLL_KEY("pollKey", "/\\S+", "path of a private key without pass phrase on this machine"),
  POLL_HOST_KEY(
      "pollHostKey", "(ssh-|ecdsa-)\\S+ \\S+.*", "the partner's host key as ssh-keyscan prints it"),
  POLL_SECONDS("pollSeconds", "[1-9]\\d{0,4}", "whole seconds"),
  POLL_RECEIPTS("pollReceipts", "/?[^\\s/]\\S*", "the partner's folder for receipts");

  private final String key;
  private final Pattern form;
  private final String meaning;

  Setting(String key, String form, String meaning) {
    this.key = key;
    this.form = Pattern.compile(form);
    this.meaning = meaning;
  }

  /** As operators write it. */
  public String key() {
    return key;
  }

  /** What is to be written, for operators. */
  public String meaning() {
    return meaning;
  }

  public boolean allows(String value) {
    return form.matcher(value).matches();
  }

  public static Optional<Setting> of(String key) {
    return Stream.of(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }
}
