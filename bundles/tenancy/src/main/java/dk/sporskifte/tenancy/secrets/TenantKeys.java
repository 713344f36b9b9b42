package dk.sporskifte.tenancy.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only this installation knows of a tenant.
 *
 * @param encryptionKey of what lies encrypted in the tenant's schema; nothing replaces it
 */
public record TenantKeys(String ownerPassword, String appPassword, SecretKey encryptionKey) {
  private static final int KEY_BYTES = 32;
  private static final int PASSWORD_BYTES = 24;
  private static final int MARK_BYTES = 8;

  public TenantKeys {
    Objects.requireNonNull(ownerPassword);
    Objects.requireNonNull(appPassword);
    Objects.requireNonNull(encryptionKey);
  }

  static TenantKeys random() {
    return withPasswords(new SecretKeySpec(bytes(KEY_BYTES), "AES"));
  }

  static TenantKeys withPasswords(SecretKey encryptionKey) {
    return new TenantKeys(password(), password(), encryptionKey);
  }

  /** Tells keys apart without telling anything of them; it stands in the database. */
  public String mark() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(encryptionKey);
      byte[] hash = mac.doFinal("mark of a tenant's key".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }

  @Override
  public String toString() {
    return "TenantKeys " + mark();
  }

  private static String password() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
  }

  private static byte[] bytes(int number) {
    byte[] bytes = new byte[number];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
