package dk.sporskifte.feeds.http;

import dk.sporskifte.casework.api.port.TenantSecrets;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Short-lived tokens, encrypted with the tenant's key: nothing is kept, each node reads the others'
 * tokens, and one tenant's mean nothing to another. A new secret ends them all.
 */
final class FeedTokens {
  private static final String KIND = "feed-token";
  private static final int PARTS = 4;

  private final TenantSecrets secrets;
  private final Senders senders;
  private final Duration life;

  FeedTokens(TenantSecrets secrets, Senders senders, Duration life) {
    this.secrets = secrets;
    this.senders = senders;
    this.life = life;
  }

  Duration life() {
    return life;
  }

  String issue(ConfiguredSender sender, Instant now) {
    String text =
        String.join(
            "\n",
            KIND,
            sender.code(),
            String.valueOf(now.plus(life).getEpochSecond()),
            secretOf(sender).orElseThrow());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(secrets.encrypt(sender.tenant(), text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Who it was given to; empty where it is no token of that tenant, or no longer one. */
  Optional<ConfiguredSender> senderOf(String tenant, String token, Instant now) {
    return text(tenant, token)
        .map(text -> text.split("\n", -1))
        .filter(parts -> parts.length == PARTS && parts[0].equals(KIND))
        .filter(parts -> now.getEpochSecond() < Long.parseLong(parts[2]))
        .flatMap(
            parts ->
                senders
                    .named(tenant, parts[1])
                    .filter(sender -> secretOf(sender).equals(Optional.of(parts[3]))));
  }

  private Optional<String> text(String tenant, String token) {
    if (senders.of(tenant).findAny().isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] plain = secrets.decrypt(new TenantKey(tenant), Base64.getUrlDecoder().decode(token));
      return Optional.of(new String(plain, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Which secret it was, without a word of it. */
  private static Optional<String> secretOf(ConfiguredSender sender) {
    return sender
        .setting(Setting.CLIENT_SECRET_HASH)
        .map(hash -> HexFormat.of().formatHex(sha256(hash.getBytes(StandardCharsets.UTF_8))));
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
