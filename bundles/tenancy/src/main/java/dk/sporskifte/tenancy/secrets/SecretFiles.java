package dk.sporskifte.tenancy.secrets;

import dk.sporskifte.model.TenantKey;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;

/** One file a tenant: {@code secrets/tenants/koge.properties}. */
public final class SecretFiles {
  private static final String OWNER = "ownerPassword";
  private static final String APP = "appPassword";
  private static final String KEY = "encryptionKey";

  private final Path folder;

  /**
   * @param base DATA
   */
  public SecretFiles(Path base) {
    folder = base.resolve("secrets").resolve("tenants");
  }

  public Path path(TenantKey tenant) {
    return folder.resolve(tenant + ".properties");
  }

  /**
   * Empty where there is no file. A file that holds the key but lost its passwords gets new ones.
   *
   * @throws SecretsException when the file cannot be used
   */
  public Optional<TenantKeys> read(TenantKey tenant) {
    PrivateFile file = new PrivateFile(path(tenant));
    if (!file.exists()) {
      return Optional.empty();
    }
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(file.read()));
      TenantKeys keys = keys(tenant, properties);
      if (properties.size() < 3) {
        write(tenant, keys);
      }
      return Optional.of(keys);
    } catch (IOException e) {
      throw new SecretsException("cannot read " + file.path(), e);
    }
  }

  /** New keys for a tenant that has none. */
  public TenantKeys create(TenantKey tenant) {
    TenantKeys keys = TenantKeys.random();
    write(tenant, keys);
    return keys;
  }

  private TenantKeys keys(TenantKey tenant, Properties properties) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(properties.getProperty(KEY, ""));
    } catch (IllegalArgumentException e) {
      key = new byte[0];
    }
    if (key.length != 32) {
      throw new SecretsException(
          path(tenant) + " has no encryptionKey of 32 bytes in base 64; restore it from a backup");
    }
    TenantKeys fresh = TenantKeys.withPasswords(new SecretKeySpec(key, "AES"));
    return new TenantKeys(
        properties.getProperty(OWNER, fresh.ownerPassword()),
        properties.getProperty(APP, fresh.appPassword()),
        fresh.encryptionKey());
  }

  private void write(TenantKey tenant, TenantKeys keys) {
    Path path = path(tenant);
    try {
      new PrivateFile(path)
          .write(
              """
              # Secrets of tenant %s. Keep a copy with every backup: without the key, stored feed files are lost.
              %s = %s
              %s = %s
              %s = %s
              """
                  .formatted(
                      tenant,
                      OWNER,
                      keys.ownerPassword(),
                      APP,
                      keys.appPassword(),
                      KEY,
                      Base64.getEncoder().encodeToString(keys.encryptionKey().getEncoded())));
    } catch (IOException e) {
      throw new SecretsException("cannot write " + path, e);
    }
  }
}
