package dk.sporskifte.postgres.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from this bundle. */
record Binaries(Path home) {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final int EXECUTABLE = 0100;

  static Binaries unpackedUnder(Path directory) {
    Path home = directory.resolve("server-" + version());
    try {
      if (Files.notExists(home)) {
        Path unfinished = directory.resolve("server.unfinished");
        FileUtils.deleteDirectory(unfinished.toFile());
        unpack(unfinished);
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Binaries(home);
    } catch (IOException e) {
      throw new PostgresFailure("cannot unpack PostgreSQL into " + home, e);
    }
  }

  static String version() {
    try (InputStream version = Binaries.class.getResourceAsStream("/postgres.version")) {
      return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new PostgresFailure("cannot read the version of the packed PostgreSQL", e);
    }
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  private static void unpack(Path home) throws IOException {
    if (!System.getProperty("os.name").equals("Linux")
        || !System.getProperty("os.arch").equals("amd64")) {
      throw new PostgresFailure(
          "the embedded PostgreSQL is built for Linux on amd64 only; configure an external one");
    }
    try (InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, home.resolve(entry.getName()));
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if ((entry.getMode() & EXECUTABLE) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
