package dk.sporskifte.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a server writes about itself into {@code postmaster.pid} of its data directory. */
record PidFile(Path data, List<String> lines) {
  private static final int STATUS_LINE = 7;

  static Optional<PidFile> of(Path data) {
    try {
      return Optional.of(new PidFile(data, Files.readAllLines(path(data))));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException e) {
      throw new PostgresFailure("cannot read " + path(data), e);
    }
  }

  boolean saysReady() {
    return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
  }

  /** False too when the number meanwhile belongs to some other program. */
  boolean isAlive() {
    return !lines.isEmpty()
        && lines.get(0).strip().matches("\\d+")
        && ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
            .flatMap(process -> process.info().commandLine())
            .filter(command -> command.contains(data.toString()))
            .isPresent();
  }

  void delete() {
    try {
      Files.deleteIfExists(path(data));
    } catch (IOException e) {
      throw new PostgresFailure("cannot delete " + path(data), e);
    }
  }

  private static Path path(Path data) {
    return data.resolve("postmaster.pid");
  }
}
