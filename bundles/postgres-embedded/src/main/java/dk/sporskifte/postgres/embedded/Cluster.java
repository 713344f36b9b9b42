package dk.sporskifte.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The data directory of the server with its one database; it appears whole or not at all. */
record Cluster(Binaries binaries, Account account, Path data) {
  static final String DATABASE = "sporskifte";
  static final String SUPERUSER = "postgres";

  void createIfAbsent(String password) {
    if (Files.exists(data)) {
      return;
    }
    Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
    try {
      FileUtils.deleteDirectory(unfinished.toFile());
      initialise(unfinished, password);
      createDatabase(unfinished);
      Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new PostgresFailure("cannot create the database in " + data, e);
    }
  }

  private void initialise(Path directory, String password) throws IOException {
    Path passwordFile = Files.createTempFile(data.getParent(), "initdb", "");
    try {
      Files.writeString(passwordFile, password);
      account.take(passwordFile);
      Command.run(
          account.running(
              binaries.program("initdb"),
              Stream.of(
                  "--pgdata=" + directory,
                  "--username=" + SUPERUSER,
                  "--pwfile=" + passwordFile,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C",
                  "--locale-provider=icu",
                  "--icu-locale=da-DK",
                  "--data-checksums")));
    } finally {
      Files.delete(passwordFile);
    }
  }

  private void createDatabase(Path directory) {
    Command.run(
        account.running(
            binaries.program("postgres"),
            Stream.of("--single", "-D", directory.toString(), "postgres")),
        "CREATE DATABASE " + DATABASE + "\n");
  }
}
