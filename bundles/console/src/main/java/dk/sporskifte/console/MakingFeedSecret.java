package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.SecretHashes;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code ssp:feed-secret TENANT SENDER} */
@Service
@Command(
    scope = "ssp",
    name = "feed-secret",
    description = "Makes a secret with which a sender of messages gets tokens",
    detailedDescription =
        "The secret is shown once, to be handed to the sender; it is kept nowhere. Its hash goes"
            + " into the sender's configuration, which an operator writes. A new one in its place"
            + " ends the old one at once. Example: ssp:feed-secret helsingor nsp")
public final class MakingFeedSecret extends TenantAction {
  private static final int SECRET_BYTES = 32;

  @Argument(index = 1, name = "sender", description = "Code of the sender", required = true)
  String sender;

  @Reference(optional = true)
  SecretHashes hashes;

  @Override
  void run(PrintStream out) throws CommandException {
    running(hashes);
    String tenant = status().key().value();
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    out.printf("client_id: %s%n", sender);
    out.printf("client_secret, shown only now: %s%n", secret);
    out.printf("Write into etc/dk.sporskifte.feed-%s-%s.cfg:%n", tenant, sender);
    out.printf("clientSecretHash = %s%n", hashes.hash(secret.toCharArray()));
  }
}
