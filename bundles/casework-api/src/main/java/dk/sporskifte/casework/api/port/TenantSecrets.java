package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.TenantKey;

/** Encrypts with the tenant's own key, kept in files readable by the owner alone. */
public interface TenantSecrets {
  /** AES-256-GCM; the answer carries its nonce. */
  byte[] encrypt(TenantKey tenant, byte[] plain);

  /**
   * @throws IllegalArgumentException when it was not encrypted with this tenant's key, or was
   *     changed
   */
  byte[] decrypt(TenantKey tenant, byte[] encrypted);
}
