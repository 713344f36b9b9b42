package dk.sporskifte.feeds.sftp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Map;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/** A public key as operators write it: type, key and perhaps a comment. */
final class KeyLine {
  private KeyLine() {}

  static PublicKey key(String line) throws IOException, GeneralSecurityException {
    PublicKey key =
        AuthorizedKeyEntry.parseAuthorizedKeyEntry(line)
            .resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
    if (key == null) {
      throw new GeneralSecurityException("not a key of a known type");
    }
    return key;
  }
}
