package dk.sporskifte.example.data;

import dk.sporskifte.model.TenantKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Identities that are the same whenever they are asked for, so that what was interrupted finds what
 * it made before. Shaped as UUIDv7.
 *
 * @param begun the day on which this tenant's example data began
 */
record ExampleIds(TenantKey tenant, LocalDate begun) {
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  UUID of(String name) {
    ByteBuffer hash = ByteBuffer.wrap(sha256(tenant + "/" + name));
    long millis = begun.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return new UUID(
        millis << 16 | VERSION | hash.getLong() & 0xfffL, VARIANT | hash.getLong() >>> 2);
  }

  private static byte[] sha256(String name) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
