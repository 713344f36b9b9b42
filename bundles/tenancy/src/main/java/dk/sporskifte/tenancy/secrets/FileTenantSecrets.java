package dk.sporskifte.tenancy.secrets;

import dk.sporskifte.casework.api.port.TenantSecrets;
import dk.sporskifte.model.TenantKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** AES-256-GCM: one byte for the form, twelve for the nonce, then text and tag. */
@Component
public final class FileTenantSecrets implements TenantSecrets {
  private static final byte FORM = 1;
  private static final int NONCE_BYTES = 12;
  private static final int HEAD_BYTES = 1 + NONCE_BYTES;

  /**
   * Bytes encrypted at a time. The virtual machine puts the processor's own instructions where it
   * has compiled, and it compiles what is called often: one call for all takes twenty times as
   * long.
   */
  private static final int PIECE = 4096;

  private static final int TAG_BITS = 128;

  private final SecretFiles files;
  private final SecureRandom random = new SecureRandom();

  @Activate
  public FileTenantSecrets(BundleContext context) {
    this(new SecretFiles(Path.of(context.getProperty("karaf.base"))));
  }

  FileTenantSecrets(SecretFiles files) {
    this.files = files;
  }

  @Override
  public byte[] encrypt(TenantKey tenant, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, tenant, nonce);
      ByteBuffer encrypted =
          ByteBuffer.allocate(HEAD_BYTES + cipher.getOutputSize(plain.length)).put(FORM).put(nonce);
      ByteBuffer left = ByteBuffer.wrap(plain);
      while (left.remaining() > PIECE) {
        ByteBuffer piece = left.slice().limit(PIECE);
        cipher.update(piece, encrypted);
        left.position(left.position() + PIECE);
      }
      cipher.doFinal(left, encrypted);
      return encrypted.array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-256-GCM", e);
    }
  }

  @Override
  public byte[] decrypt(TenantKey tenant, byte[] encrypted) {
    if (encrypted.length < HEAD_BYTES + TAG_BITS / 8 || encrypted[0] != FORM) {
      throw new IllegalArgumentException("not encrypted by this platform");
    }
    byte[] nonce = Arrays.copyOfRange(encrypted, 1, HEAD_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, tenant, nonce)
          .doFinal(encrypted, HEAD_BYTES, encrypted.length - HEAD_BYTES);
    } catch (AEADBadTagException e) {
      throw new IllegalArgumentException("encrypted with another key, or changed since", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-256-GCM", e);
    }
  }

  private Cipher cipher(int mode, TenantKey tenant, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key(tenant), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(tenant.value().getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private SecretKey key(TenantKey tenant) {
    return files
        .read(tenant)
        .map(TenantKeys::encryptionKey)
        .orElseThrow(() -> new SecretsException(files.path(tenant) + " is missing"));
  }
}
