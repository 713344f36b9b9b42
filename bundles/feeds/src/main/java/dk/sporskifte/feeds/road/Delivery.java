package dk.sporskifte.feeds.road;

import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Format;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a sender delivered, by whatever way.
 *
 * @param content all of it, or somewhat more than the limit of it
 */
public record Delivery(Sender sender, Format format, byte[] content) {
  /** SHA-256, hex. */
  public String contentHash() {
    return HexFormat.of().formatHex(sha256());
  }

  byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "Delivery of " + sender;
  }
}
