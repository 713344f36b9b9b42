package dk.sporskifte.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The superuser's password: made once, kept in a file that its owner alone can read. */
final class SuperuserPassword {
  private static final int BYTES = 24;
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private SuperuserPassword() {}

  static String keptIn(Path file) {
    try {
      if (Files.notExists(file)) {
        Files.createDirectories(file.getParent(), OWNER_ALONE);
        Path unfinished = Files.createTempFile(file.getParent(), "postgres", ".unfinished");
        Files.writeString(unfinished, random() + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new PostgresFailure("cannot keep the superuser's password in " + file, e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
