package dk.sporskifte.casework.accounts;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import dk.sporskifte.casework.api.port.SecretHashes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Hashes passwords by Argon2id. No more at a time than there are processors, so that a flood of
 * log-ins takes neither all memory nor all time.
 */
@Component(
    service = {Passwords.class, SecretHashes.class},
    configurationPid = AccountRules.PID)
public final class Passwords implements SecretHashes {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Argon2Function argon;
  private final String nobodys;

  @Activate
  public Passwords(AccountRules rules) {
    argon =
        Argon2Function.getInstance(
            rules.argonMemory(), rules.argonIterations(), 1, HASH_BYTES, Argon2.ID);
    nobodys = hash("ingen adgangskode har denne hash".toCharArray());
  }

  /** With its salt and parameters, as Argon2 hashes are written. */
  @Override
  public String hash(char[] password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return withBytes(password, bytes -> argon.hash(bytes, salt).getResult());
  }

  @Override
  public boolean match(char[] password, String hash) {
    return withBytes(
        password,
        bytes ->
            Argon2Function.getInstanceFromHash(hash)
                .check(bytes, hash.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Takes as long as a comparison with somebody's hash. */
  public void takeAsLong(char[] password) {
    match(password, nobodys);
  }

  private <T> T withBytes(char[] password, Function<byte[], T> use) {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    turns.acquireUninterruptibly();
    try {
      return use.apply(bytes);
    } finally {
      turns.release();
      Arrays.fill(bytes, (byte) 0);
      Arrays.fill(encoded.array(), (byte) 0);
    }
  }
}
