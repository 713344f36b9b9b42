package dk.sporskifte.feeds.sftp;

import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;

/**
 * A sender that may log in, and by which keys.
 *
 * @param problem for operators; empty when all keys can be used
 */
record SenderKeys(ConfiguredSender sender, List<PublicKey> keys, String problem) {
  static SenderKeys of(ConfiguredSender sender) {
    List<PublicKey> keys = new ArrayList<>();
    String problem = "";
    for (String line : sender.setting(Setting.SFTP_KEYS).orElse("").split("[,\n]")) {
      if (!line.isBlank()) {
        try {
          keys.add(KeyLine.key(line.strip()));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
          problem =
              "sftpKeys holds a key that cannot be read; write keys of type ecdsa-sha2-nistp256 or"
                  + " ssh-rsa as in authorized_keys, with commas between";
        }
      }
    }
    return new SenderKeys(sender, List.copyOf(keys), problem);
  }

  /** What it logs in as: {@code helsingor.nsp}. */
  String user() {
    return sender.tenant() + "." + sender.code();
  }

  boolean knows(PublicKey key) {
    return keys.stream().anyMatch(known -> KeyUtils.compareKeys(known, key));
  }
}
