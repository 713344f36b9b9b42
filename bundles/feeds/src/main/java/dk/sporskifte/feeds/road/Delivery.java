package dk.sporskifte.feeds.road;

import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a sender delivered.
 *
 * @param way in, for example {@code folder}: lower case letters, digits and hyphens
 * @param content all of it, or somewhat more than the limit of it
 * @param refused why it is not even looked at, by the way it came
 */
public record Delivery(
    String way, Sender sender, Format format, byte[] content, Optional<Flaw> refused) {
  public Delivery(String way, Sender sender, Format format, byte[] content) {
    this(way, sender, format, content, Optional.empty());
  }

  /** SHA-256, hex. */
  public String contentHash() {
    return HexFormat.of().formatHex(sha256());
  }

  byte[] sha256() {
    return digest().digest(content);
  }

  /** Of sender and content: what two senders sent alike is told apart. */
  byte[] sha256WithSender() {
    MessageDigest digest = digest();
    digest.update(sender.code().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return digest.digest(content);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "Delivery of " + sender;
  }
}
